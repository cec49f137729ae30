import type { Basis } from '../../law/citation';
import type { DossierItem } from '../../law/edition';

const annexII: Basis = [{ instrument: '148/QĐ-TTg', annex: 'II', clause: '4', point: 'a', evidence: 'text', source: '148-annex-2-item-4' }];

/** What is known of a dossier at the district; its forms and papers are a gap of the edition. */
export const dossier: readonly DossierItem[] = [
  { id: 'original', name: { vi: 'Hồ sơ bản gốc', en: 'Original dossier' }, from: 'not-stated', at: 'district', count: 1, basis: annexII },
  { id: 'electronic', name: { vi: 'Hồ sơ điện tử', en: 'Electronic dossier' }, from: 'not-stated', at: 'district', count: 1, basis: annexII },
  {
    id: 'commune-report',
    name: { vi: 'Báo cáo của UBND cấp xã về bốn nội dung', en: 'Report of the commune on the four contents' },
    from: 'commune',
    at: 'district',
    basis: [{ instrument: '148/QĐ-TTg', annex: 'II', clause: '1', point: 'a', evidence: 'text', source: '148-annex-2-item-1' }],
  },
  {
    id: 'samples',
    name: { vi: 'Mẫu sản phẩm', en: 'Product samples' },
    from: 'not-stated',
    at: 'district',
    exempt: ['tourism'],
    basis: annexII,
  },
];
