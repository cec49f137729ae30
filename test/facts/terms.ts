// Words on which the choice of a box turns, made by hand: where the official wording has one, the English label has to have its
// English. A line: what the wording says : what the label says, both as regular expressions.

const lines = String.raw`
không|chưa : less\b|\b(no|not|none|neither|nobody|without|never|lacks?|cannot|free|non|off|un\w+|in(complete|distinct|correct)|other than|fails?|failed|fewer|only)\b
không có|chưa có : \b(no|not|none|neither|nobody|without|lacks?|untraceable|missing|un\w+|only)\b
nhãn hiệu(?! (tập thể|chứng nhận)) : \b(trade ?mark|mark)s?
nhãn hiệu tập thể : collective mark
nhãn hiệu chứng nhận : certification mark
chỉ dẫn địa lý : geographical indication
nguồn gốc địa lý : geographical origin
giấy chứng nhận|chứng nhận : certif
hợp đồng : contract
minh chứng|chứng minh : pro(of|v)|evidence
bảo hộ : protect
kiểu dáng công nghiệp : industrial design
bằng sáng chế : invention
giải pháp hữu ích : utility
quyền tác giả : copyright
thẩm định hình thức : formal
cơ quan có thẩm quyền : competent authorit
còn hiệu lực : valid|in force
công bố : declar|publish|notif
tự công bố : self|own
tiêu chuẩn quốc gia : national standard
tiêu chuẩn quốc tế : international standard
quy chuẩn : technical regulation|regulation
theo (đúng )?quy định|đúng quy định : require|rule|regulation|law|prescribed|properly|under|legal|law
pháp luật : law|legal
luật htx 2012|luật hợp tác xã 2012 : 2012 law on cooperatives
kiểm nghiệm : test
định kỳ : periodic
tiêu thụ : sold|sales|consum
nguyên liệu : material|ingredient
trong tỉnh : province
ngoài tỉnh : outside
cấp xã|của xã : commune
huyện : district
quốc tế : international|foreign|abroad
xuất khẩu : export
thị trường đích : (destination|target) market
đông nam á : southeast asia
nhập khẩu : import
mạng xã hội : social
website|trang thông tin điện tử : website
gian hàng : shop|store|stall
trực tuyến : online
điện tử : electronic|e-commerce|online|website
truy xuất : trac
nội dung truy xuất : (content|data|information)
thường xuyên : regular
ổn định : stabl|stead
liên tiếp|liên tục : consecutive|continuous|in a row
liền kề : before|preceding|previous|next to|adjacent|adjoining|neighbouring
tháng : month
năm : year
hợp tác xã : cooperative
tổ hợp tác : cooperative group
trách nhiệm hữu hạn : limited liability
cổ phần : joint-stock
doanh nghiệp tư nhân : private enterprise
hộ gia đình : household
trang trại : farm
đăng ký kinh doanh : business registration|register
khá trở lên|xếp loại khá : fairly good|fair|rated good
trung bình : average|medium
lợi nhuận : profit
lao động : worker|labour
phụ nữ|nữ : wom[ae]n
dân tộc thiểu số : ethnic minorit
khuyết tật : disabilit
hộ nghèo : poor household
kế toán : account
thu gom : collect
xử lý : treat
chất thải : waste
môi trường : environment|surroundings
thân thiện : friendly
tái chế : recycl
tái sử dụng : reus
tiết kiệm : sav|econom
năng lượng : energy
công nghệ : technolog
công nghệ cao : high technology|high-tech|advanced
tiên tiến : advanced
máy móc : machin
thủ công : hand|manual|craft
bao bì|đóng gói|bao gói : pack|wrap
tờ rơi : leaflet
tư liệu hóa : document
câu chuyện : stor
ghi nhãn : label
song ngữ : bilingual
truyền thống : tradition
văn hóa : cultur
bản sắc : identity
đặc sản : special
nổi trội : superior|outstanding
độc đáo : unique
hấp dẫn : appealing|attractive
sáng tạo : creative
sang trọng : luxur|elegant
(?<!cộng )đồng đều : uniform|even
tạp chất : impurit|foreign
chấp nhận : accept
mùi : smell|odou?r|fragran|aroma|off-smell
vị(?! trí) : taste|flavou?r
màu : colour|pale
hữu cơ : organic
vietgap : vietgap
globalgap : globalgap
iso : iso
haccp : haccp
gmp : gmp
brc : brc
halal : halal
fda : fda
nội bộ : internal
kế hoạch : plan
hướng dẫn : guid|instruct
an toàn thực phẩm : food
an ninh : security
cháy : fire|burnt
du lịch : touris|travel|lodging|visitor
cộng đồng : communit
tham gia : part|involve|join|management
góp : contribut
sơ chế : (preliminary|primary) processing
chế biến : process
giết mổ : slaughter
bảo quản : stor|preserv|keep
bảo tồn : conserv|preserv
cao hơn : higher|better
ít nhất : at least|minimum
< : under|less than|fewer than|<
≥ : at least|≥|or more
trên \d : over|above|more than
đến < : (to|but) (under|less than)
từ \d : from|to under|\d+%? (to|-) \d
trở xuống : or fewer|at most
một trong : one of|any of|either
tối đa : maximum
`;

/** Name of a term, what it is in the wording, what it is in the label. */
export const terms: readonly (readonly [name: string, wording: RegExp, label: RegExp])[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [wording = '', label = ''] = line.split(' : ');
    return [wording, new RegExp(`(?<!\\p{L})(?:${wording})(?!\\p{L})`, 'u'), new RegExp(label, 'i')];
  });
