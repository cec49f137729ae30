// A script of its own, for who shares a sheet: what draws QR codes.
import { encode } from 'uqr';

declare global {
  interface Window {
    ocopQr?: (text: string, options: { readonly border: number }) => { readonly size: number; readonly data: readonly (readonly boolean[])[] };
  }
}

window.ocopQr = encode;
