import { tokens } from './normal';

// What an English word of a label may stand for, made by hand: a label may say it only where the official wording, or the name
// of its criterion, has all syllables of one of the Vietnamese terms. A line: English forms : Vietnamese terms.

const lines = `
or either nor : hoặc, hay, cũng, không
and both plus : và, cùng, đồng thời, với, kèm, cả, vừa
with : với, có, kèm, bằng, mang, cùng, gắn với, gắn
on over above more : trên, nhiều hơn, hơn
as required under by following in-line : theo, đúng, đáp ứng, theo đúng
very highly : rất
if where whether : nếu, trường hợp, khi, thì, đối với, hợp, trường
in within inside during of the : trong, trên địa bàn, ở, tại, thuộc, cấp, vào, địa bàn
but yet though : nhưng, mà, tuy
to for in-order so : để, cho, đến, sang, nhằm, với, đối với, mà, giúp
at : ở, tại
when while during : khi, quá trình, trong, thời
has have been already : đã
by through from owing : do, bằng, qua, từ, nhờ, dựa, theo
such as like including : như
must need needs : phải, cần, bắt buộc
from : từ, nguồn gốc, xuất xứ
fully complete : đủ, đều
properly correctly as : đúng
nature feature features character its : tính, nét, dạng, mang
causing making risk lost unsafe : gây, mất, bị, làm, khiến
establishment establishments facility facilities : cơ sở
pictures images video posters : hình ảnh, ảnh, tranh
can able possible : thể, khả năng, được
number several some : số, một số, vài, một
origin originates originating coming comes : nguồn gốc
establishment premises plant : cơ sở
product products : sản phẩm
fire : chữa cháy, phòng cháy, phòng chống cháy
electronic e-commerce : điện tử
area areas : khu vực, khu
activities active activity acting : hoạt động, hoạt
website websites : trang thông tin điện tử, trang
carried applied exhibitions introducing promoted : triển khai, triển lãm
traceability : truy xuất nguồn gốc
participation taking part participate : tham gia
all 100 : toàn bộ
proportions rate share : tỷ lệ
system electricity water : hệ thống
levels level : mức, mức độ
ease : dễ
unusual colourless indistinct unclear never unsaleable undesirable unwanted : không
able ability : thể, khả năng, đủ, khả
abroad foreign : nước ngoài, ngoại ngữ, quốc tế
acceptable accepted : chấp nhận, đạt, nhận
accessories : phụ kiện
accommodation lodging : lưu trú
accountant accountants accounting account : kế toán, tính, chiếm
active activity activities : hoạt động, động
actually : thực
added adding addition add additives : gia tăng, thêm, phụ gia, có, tăng, sung, đồng
adequate : đủ, đầy đủ
adjacent : liền kề
advanced modern : tiên tiến, hiện đại, cao
advantages advantage : lợi thế, thế mạnh
advertising advertise : quảng cáo, quảng bá
aesthetic artistic artistry art : mỹ thuật, thẩm mỹ, nghệ thuật, mỹ
after following follow follows followed steps step below : sau, tiếp, theo, dưới, bước
agents agent distributors distributor : đại lý, lý
agency agencies body bodies authority authorities : cơ quan, thẩm quyền, kiểm nghiệm
agricultural farm farmed farming rearing reared husbandry livestock fields : nông nghiệp, nông sản, trang trại, nuôi, chăn nuôi, nuôi trồng, nông
all every everything whole total 100 entirely entire : toàn bộ, 100, mọi, đầy đủ, đủ, cả, các, chung, tổng, đều
already : đã, được
also both : cả, và, cũng, đồng thời, tiêu chuẩn, có
amenities comforts : tiện nghi
among : số, có, tham gia
appealing attractive attracting attract attracted eye catching pleasing : hấp dẫn, đẹp, bắt mắt, thu hút, đẹp mắt, mắt
appearance outward looks look : ngoại hình, hình thức, bề ngoài, nhìn, hình dạng, kiểu
application applications apply applied applying applies registration registered register registering : đơn, đăng ký, áp dụng, ứng dụng, triển khai, bằng, kết hợp, dụng
approach access accessible reach : tiếp cận
appropriate suitable suitably suited suits suit fit fits fitting : phù hợp, hợp, thích hợp
architecture : kiến trúc
archived kept keep keeping keeps storage storing store stored stores archive : lưu, giữ, bảo quản, ghi, gìn giữ, duy trì, cửa hàng, lưu trữ
area areas region regional place places zone site sites locality spot grounds : vùng, khu vực, địa bàn, địa phương, nơi, điểm, miền, khu, địa điểm, vị trí, ngư trường, phạm vi
aroma fragrance fragrant : mùi, hương, thơm
arranged arrangement arrangements arrange : sắp, sắp đặt, bố trí
asia asian southeast : đông nam á, á
assessed assessment evaluation evaluated evaluate evaluating judged appraisal rated rating rate graded grading : đánh giá, thẩm định, xếp loại, phân hạng, bình chọn, xét, xem xét, giá
assigned : phân công, giao
assurance assured ensure ensured ensures ensuring : đảm bảo, bảo đảm
attached attaching carrying carry carries carried bearing bear : gắn, gắn với, có, mang, thực hiện, triển khai, dán
attentive thoughtful : chu đáo, quan tâm
attitude : thái độ, phục vụ
attributes characteristic characteristics character properties property features typical feature : đặc tính, thuộc tính, tính chất, đặc trưng, đặc điểm, đặc, sắc thái, tính, tính năng, sở hữu trí tuệ
available : có, sẵn
average medium mean : trung bình, bình quân
avoid avoided avoiding : tránh
based basis base : dựa, căn cứ, trên, cơ sở, dựa trên
basic : cơ bản
batch batches : lô
beautiful beautifully beauty : đẹp
before : trước, liền kề
belongs belong member members : thành viên, thuộc, là, đồng bào, hội viên
benefit benefits : lợi, lợi ích
best better good well fairly quite rather relatively : tốt, khá, tương đối, hơn, cao, phù hợp
bilingual : song ngữ
biodiversity diversity : đa dạng sinh học, đa dạng
board council directorate directors director executive executives senior : ban giám đốc, hội đồng, giám đốc, quản trị, hội đồng quản trị, hội đồng thành viên, quản trị cao cấp
booking bookings order orders ordering : đặt hàng, đặt, đặt dịch vụ, trật tự
breach breaches breaching violates violating violate infringing infringes : vi phạm
brew infusion liquor : nước, nước pha
bright clear clearly clarity transparent : rõ, sáng, trong, trong suốt, rõ ràng
built building build : xây dựng, dựng, tạo dựng
burnt : khét, cháy
business businesses trade traded trading commercial commerce commercially : kinh doanh, thương mại, doanh nghiệp, tư nhân
capacity capable : năng lực, khả năng
capital : vốn
care cared caring concern concerned : chăm sóc, quan tâm
case cases : trường hợp
caught fishing fished catch : đánh bắt, khai thác
centre center : trung tâm
certificate certificates certified certification certifications certify : chứng nhận, giấy chứng nhận, chứng chỉ, bằng, giấy
chain chains : chuỗi
changed change changes changing : thay đổi, đổi
channel channels : kênh, phân phối
checked check checks checking testing test tested tests inspection inspected : kiểm tra, kiểm nghiệm, kiểm soát
chemical chemicals : hóa chất
cities city : thành phố
clean cleaning cleanliness cleaned : sạch, làm sạch, vệ sinh
clip clips video film films : clip, phim
close closely near nearby : chặt chẽ, gần, kề
cloudy : đục
coarse grit : thô, sạn, sỏi, cát sỏi
code codes : mã, mã số
collecting collection collect collected : thu gom, bảo đảm
collective group groups : tập thể, tổ hợp tác, nhóm
colour colours coloured colourless : màu, màu sắc
common commonly general : phổ biến, chung, thông thường
commune communes : xã
community communities : cộng đồng
company companies : công ty
compared comparison : so với, so sánh, so
compatible compatibility : tương thích
competent : thẩm quyền
complete completed completeness fully full incomplete : đầy đủ, đủ, hoàn thiện, hoàn chỉnh, đậm, toàn bộ
compliance comply complies complying conform accordance : phù hợp, tuân thủ, đáp ứng, quy định, theo
components ingredients ingredient : thành phần, nguyên liệu
compulsory mandatory obligatory : bắt buộc, phải
concise : súc tích, ngắn gọn
conditions condition : điều kiện
connected connection connecting : kết nối, liên quan, liên kết
consecutive consecutively row : liên tiếp, liên tục
conservation conserve conserving preserving preservation preserve preserved : bảo tồn, bảo quản, gìn giữ, giữ
consistency : thể chất, trạng thái, kết cấu
consumers consumer users user : người tiêu dùng, tiêu dùng, người sử dụng, dụng
contain contains content contents : hàm lượng, nội dung, thành phần, có
contract contracts : hợp đồng
contributed contributes contribute contribution contributions : góp, vốn góp, đóng góp
control controls controlled controlling : kiểm soát
convenience convenient conveniently : tiện, tiện lợi, thuận lợi, thuận tiện, tiện dùng
convey conveying conveys conveyed message messages : thông điệp, truyền tải, thể hiện
cooperative cooperatives cooperation : hợp tác xã, tổ hợp tác, hợp tác
coordinates coordinating coordination coordinate : điều phối
copyright : quyền tác giả
correctly correct right rights incorrect : đúng, quyền, chính xác, quy định
counted count counting counter counters included including : tính, gồm, kể, quầy, trừ
cover covers covering account : gồm, bao gồm, hợp đồng
craft crafts handicraft handicrafts skill skills skilled skilful skilfully ingenuity crafted crafting workmanship : kỹ thuật, kỹ năng, tay nghề, khéo léo, thủ công, chế tác, khéo, thạo, chuyên môn, nghiệp vụ, kỹ
creative creativity create creates creating created creation : sáng tạo, tạo
criteria criterion indicators indicator : tiêu chí, chỉ tiêu
cultural culture : văn hóa
curled : xoăn
current currently force : hiện hành, hiện nay, hiệu lực, định
customers customer guests guest visitors visitor tourists tourist : khách hàng, du khách, khách, du lịch
dark : tối, đậm, sẫm
declaration declarations declared declaring declare : công bố
deep : sâu
degree extent level levels standard standards : mức, mức độ, tiêu chuẩn, chuẩn, độ, quy chuẩn, ở, trình độ, hàm lượng, xếp loại
demand demands needs needed need needing require required requirement requirements requires requiring : nhu cầu, yêu cầu, cần, bắt buộc, quy định, phải, điều kiện, đủ
department departments unit units division : bộ phận, phòng, bộ phận hoặc phòng
description descriptions narrative : thuyết minh, mô tả, giới thiệu
design designs designed patterns pattern : thiết kế, kiểu dáng, hoa văn
destination destinations target targets : thị trường đích, đích, mục tiêu
destroy destroys destroying : hủy hoại
detailed details detail : chi tiết
develop developed developing development : phát triển, xây dựng
different difference differs differently distinctive distinct distinction distinctly : khác biệt, khác, riêng, đặc sắc, rõ, đặc trưng, độc đáo
difficult hard : khó
direct directly : trực tiếp
disabilities disability disabled : khuyết tật
display displayed displays displaying exhibitions exhibition fairs fair : trưng bày, bày, triển lãm, hội chợ
distributing distribution distribute distributed : phân phối
district : huyện
divided : phân công, phân
document documented documents documenting documentary dossier dossiers file files papers paper proof prove proves proving evidence proven record records recording recorded : tư liệu, tài liệu, hồ sơ, minh chứng, chứng minh, giấy, văn bản, ghi, ghi nhận, bằng, tư liệu hóa, văn bản ghi nhận quyền
domestic : trong nước, nước
dosing : liều
drainage : thoát nước, nước thải, thoát
drawn draw drawing drawings : dựa, vẽ, tranh, kẻ, lập, lôi, tranh ảnh
drink drinking drinks drank : uống
duplicating duplicate duplicates copied copying : trùng, trùng lắp, giống
duration : thời gian
duties duty responsibilities responsible responsibility : nhiệm vụ, trách nhiệm, chịu trách nhiệm, phụ trách
easy easily ease : dễ, tiện, đơn giản
economical : tiết kiệm
ecosystem ecosystems ecological : hệ sinh thái, sinh thái
effect effects effective effectiveness effectively : tác dụng, hiệu quả, tác động, hiệu lực
electricity electric electrical power : điện
electronic electronically commerce : điện tử
elegant luxurious luxury graceful tasteful : sang trọng, nhã nhặn, trang nhã, thanh lịch, nhã
elements element factors factor : yếu tố, các yếu tố
eliminated elimination removed rejected : loại, bị loại
elsewhere : nơi khác
employed employ employs employing employment labour worker workers workforce work worked working works staff employees hired hire hires : lao động, nhân viên, làm việc, sử dụng, thuê, công trình, tay nghề, chuyên môn, kế toán, làm, người
encouraged encourage : khuyến khích
energy fuel fuels : năng lượng, nhiên liệu
english vietnamese language languages speak speaks fluent fluently : tiếng, ngoại ngữ, việt, anh, song ngữ, tiếng việt, tiếng nước ngoài, thạo
enough sufficient sufficiently : đủ, đầy đủ
enterprise enterprises private individual individuals : doanh nghiệp, doanh nghiệp tư nhân, cá nhân, tư nhân, người
enthusiastic warm : nhiệt tình
entity entities holder holders producer producers producer's manufacturer manufacturers manufacturer's owner : chủ thể, nhà sản xuất, đối tượng, đối lượng, sản xuất, chủ, của mình, mình, tổ chức
environment environmental environmentally : môi trường
equipment equipped installations : trang thiết bị, thiết bị, trang bị
equivalent equivalents : tương đương
establishment establishments facility facilities infrastructure : cơ sở, hạ tầng, công trình, cơ sở vật chất, hạ tầng kỹ thuật
ethnic minority minorities nation national nationwide nation's state : dân tộc, dân tộc thiểu số, đồng bào, quốc gia, nhà nước, việt nam, cấp quốc gia, trong nước
eu japan united states america : eu, mỹ, nhật
even evenly evenness uneven uniform uniformity uniformly : đều, đồng đều
examination examined formality formalities formal : thẩm định, hình thức, thủ tục, thẩm định hình thức
exist exists there : có, tồn tại
experience experiences experiential : trải nghiệm
explosion fire firefighting fighting prevention prevent preventing : cháy, nổ, phòng chống, phòng cháy
exploitation exploit exploiting extraction extracting extracted : khai thác
export exported exports exporting : xuất khẩu
express expresses expressing expressed reflects reflecting show showing shown shows : thể hiện, biểu hiện, mang, nêu, trình bày, hoạt động
exquisite exquisitely refined refinement refine refining finely finer fine sharp sharpness delicate : tinh xảo, tinh chế, sắc nét, tinh, nhỏ, mịn, sắc
extending extend extends lengthen lengthening prolong prolonging : kéo dài
failed fails failing : không đạt, đạt
family families household households home : hộ, gia đình, hộ gia đình, gia dụng
fault faults defects defect flaws : lỗi, khuyết, sai
festival festivals : lễ hội, lễ, hội
few fewer less least under low lower lowering reduced reduce reducing limited : dưới, <, ít, ít nhất, giảm, thấp, hạn, trách nhiệm hữu hạn, kém, giới hạn, ≥, tối thiểu
fibre : sợi
fill : điền
filtering filter filtered : lọc
flavouring flavourings flavour flavoured : hương liệu, hương vị, vị
flies fly insects insect : ruồi, bọ, côn trùng, ruồi bọ
food foods dining meals eat eating : thực phẩm, ăn, ăn uống
form forms formed forming : hình thức, loại hình, hình thành, hình dạng, dạng, hình, kiểu, tạo hình, dáng
format formats : quy cách
found finds detected : phát hiện, không có, có, xét, không
free : tự do, miễn, không
friendly : thân thiện
function functional functions functioning use used useful uses using : tính năng, chức năng, sử dụng, dụng, dùng, áp dụng, ứng dụng, hữu ích, công dụng, áp, có, hiện
geographical geographic : địa lý
get give gives giving given : cho, được, đưa, tạo, cấp, tạo ra
glossy : bóng
goods merchandise souvenirs souvenir : hàng hóa, đồ lưu niệm, lưu niệm
global globally world : toàn cầu
government : nhà nước
granted grant issued issue issuing : cấp, được cấp
green : xanh
grew growing grown grow growth : tăng, trồng, tăng trưởng, gia tăng, nuôi trồng
guard guards security : bảo vệ, an ninh, an ninh trật tự
guidebook handbook guide guides guidance guided instruct instructed instructs instruction instructions directions : hướng dẫn, cẩm nang, tập huấn, theo hướng
hair hairs feathers wool : lông, len
halal : halal
hamlet village villages : thôn, bản, ấp
hand manual manually : thủ công, tay
harmful harm hazardous toxic poisonous : nguy hại, độc hại, độc, hại
harmonious harmoniously harmony balanced : hài hòa, cân đối, tương thích
harsh sharp shock : gắt, sốc
head : chủ hộ, tổ trưởng, đầu, trưởng, chủ
health healthy : sức khỏe, y tế
heavy metal metals : kim loại nặng, nặng, kim loại
help helps : giúp, để
herbal herb herbs plants plant : thảo dược, thảo mộc, cây, thực vật, cơ sở
heritage : di sản
high higher highly : cao, tiên tiến
history historical : lịch sử
hold holds holding : giữ, có, giấy, cấp
hygiene hygienic sanitary : vệ sinh
idea ideas : ý tưởng
identity recognisable recognised recognise recognition recognisably identifiable : bản sắc, nhận diện, công nhận, nhận biết, tri nhận, nhận
image images picture pictures : hình ảnh, tranh ảnh, ảnh, tranh
immediately previous preceding : liền kề, trước
impact impacts : tác động
important : quan trọng
impressive impression impressively : ấn tượng
improved improve improvement improvements improving raise raised raising raises enhance : cải tiến, cải thiện, nâng cao, nâng
impurities impurity foreign matter sediment soil sand earth : tạp chất, cặn, lạ, đất, cát, cát sỏi
income incomes : thu nhập
independent independently : độc lập
indication indicating indicate indicates sign signs signposting signboard stating state states stated : dấu hiệu, chỉ dẫn, chỉ, nêu, biển, nhận biết, biển chỉ dẫn
indirectly : gián tiếp
indistinct unclear vague : không rõ, rõ
industrial : công nghiệp
inferior poor poorly : kém, nghèo, hộ nghèo
information informative : thông tin, công nghệ thông tin
input inputs : đầu vào
integrated integrates integration integrate : tích hợp
intellectual : trí tuệ
internal in-house : nội bộ
international internationally : quốc tế
internet online website websites page pages : internet, website, trực tuyến, online, trang, trang thông tin điện tử
introduce introducing introduces introduction introductory introductions : giới thiệu, lời giới thiệu
invention inventive : sáng chế
invest investment : đầu tư
joint stock : cổ phần, công ty cổ phần
keep-fit : giữ
kind kinds type types varied variety varieties : loại, loại hình, đối tượng, đa dạng, phong phú, giống, nhiều, hình
know knows : biết
label labels labelling labelled : nhãn, ghi nhãn, nhãn hàng hóa, tem
lacks lack lacking without : thiếu, không, chưa, không có
landscape landscapes surroundings scenery : cảnh quan, môi trường, quanh
large largely big bulk great : lớn, nhiều
last lasting durable long longevity life lifespan : lâu, bền, tuổi thọ, kéo dài, dài
law laws legal legally : luật, pháp luật, pháp lý, đại diện pháp luật, quy định
leaflet leaflets brochure : tờ rơi
leaf leaves : lá, cánh chè, cánh
led : dẫn
liability : trách nhiệm hữu hạn
light lightly slight slightly mild mellow soft gentle weak : nhẹ, dịu, ít, êm, nhạt, chút, thoảng
like similar same alike resembles identical : giống, tương tự, cùng, như
line lines : dây chuyền, phù hợp, theo
link linkage linkages linked links linking tied tie ties : liên kết, gắn, gắn với, kết nối, đường dẫn, chuỗi
livelihood livelihoods : sinh kế
local locally native natives : địa phương, bản địa, trong tỉnh
location locations : vị trí, địa điểm, điểm
machinery machines machine mechanised mechanical : máy móc, máy, cơ giới
made make makes making producing produce produced produces production products product products' product's productions process processed processes processing manufacturing manufacture manufactured : sản xuất, sản phẩm, chế biến, làm, tạo, chế tác, sơ chế, tinh chế, quá trình, nông sản, là, dựng, chiếm, giết mổ, đặc sản, hàng hóa, có, sơ
main key principal mainly : chính, chủ lực, chủ yếu
maintain maintained maintaining maintenance : duy trì, bảo trì, giữ
manage management manager managers manages managing managed administration : quản lý, quản trị, điều hành, ban giám đốc
many multiple several : nhiều, một số, đa
mark marks trademark trademarks : nhãn hiệu, nhãn hiệu tập thể, nhãn hiệu chứng nhận, sở hữu trí tuệ
market markets marketing : thị trường, tiếp thị
material materials : nguyên liệu, vật liệu, tài liệu
maximum most highest : tối đa, nhất
measures measure solution solutions : giải pháp, biện pháp
mechanism mechanisms : cơ chế
media networks network social : mạng xã hội, mạng
medicine medical medicinal : dược, thuốc, y tế
meet meets meeting met reaches reached reaching reach : đáp ứng, đạt, đủ, phù hợp, đạt chuẩn, tiêu chuẩn
micro-organisms microorganisms microbiological : vi sinh
milling : xay xát, xay
model models : mô hình, mẫu
months month : tháng
more over above beyond exceeding exceeds greater : trên, ≥, hơn, trở lên, ngoài, >, cao hơn
mountain mountains : núi
moving emotional touching : truyền cảm, cảm
name names named : tên
natural nature naturally : tự nhiên, thiên nhiên, tính chất, đặc tính, chất
neither never nobody none no nor not non cannot unable : không, chưa, trừ, chẳng, phi, ít
new newly novelty novel : mới, tính mới
nutrition nutritional nutrients : dinh dưỡng
obtain obtained obtains gain gained : được, đạt, cấp
ocop : ocop
off strange unusual unusually abnormal odd : lạ, khác thường, lạ như
official authoritative orthodox : chính thống, tài liệu chính thống
older : cũ
one single single-member only just : chỉ, một, 1, trách nhiệm hữu hạn, riêng
open : mở
operate operated operates operating operation operations operational run runs running : hoạt động, vận hành, điều hành, tổ chức
opportunities opportunity chances : cơ hội
ordinary plain simple simply usual normal : thông thường, đơn giản, bình thường, phổ biến
organic : hữu cơ, organic
organisation organisations organise organised organises organising : tổ chức, loại hình, hình thức
origin originate originates originating originated source sources sourced come comes coming from : nguồn gốc, nguồn, xuất xứ, người, từ, trong, gốc
ornamental : cảnh
other others another another's : khác, còn lại, khác biệt
out outside : ngoài, ngoài tỉnh
output outputs volume volumes quantity quantities amount : sản lượng, số lượng, lượng, hàm lượng
outstanding superior prominent excellent perfect : nổi trội, đặc sắc, rất, vượt trội, hoàn hảo, tốt
overall : tổng thể
own : riêng, mình, của mình, tự
packaging packing pack packed packages wrapping wrapper package : bao bì, đóng gói, bao gói, quy cách
pale : nhạt
park parking car : bãi đỗ, đỗ
part partly parts : phần, tham gia, bộ phận, một phần
participation participate participates participating take takes taking taken join joining took involve involvement involved : tham gia, lấy, tiến, hiện, sự tham gia
passed pass passes passing : đạt, đã qua, qua, vòng
patent patents : bằng độc quyền, bằng sáng chế, bằng, sáng chế
path paths road roads route routes : đường, giao thông, tuyến, chặng tuyến
people person persons people's somebody someone man local-people : người, đồng bào, cộng đồng, nhân viên, phụ trách, người dân, dân
performance performances performed perform performing done doing do : thực hiện, trình diễn, biểu diễn, kiểm tra, công tác, làm
period periods time times timing : thời gian, thời điểm, lần, định kỳ, thời
periodic periodically regularly regular periodical : định kỳ, thường xuyên
persuasive convincing : thuyết phục
pesticide pesticides residues residue : bảo vệ thực vật, dư lượng
physical : vật chất, thể chất
plan plans planned planning programme programmes : kế hoạch, chương trình, phương án
plastic : nhựa
plot : cốt truyện
point points : điểm, thời điểm
poster posters placard : áp phích, poster, áp
pot pots potting : chậu, chậu trồng
practicality practical : thực tiễn
preliminary primary : sơ chế, sơ
prescribed regulations regulation regulated rules rule : quy định, quy chế, theo quy định
present presentation presented presenting presents presentations : trình bày, thể hiện, có, giới thiệu, thiết kế, hiện
procedure procedures : thủ tục
professional professionally profession specialist technical : chuyên môn, kỹ thuật, chuyên nghiệp, nghiệp vụ, chuyên ngành
profit profits : lợi nhuận
prohibited banned : cấm
promote promotes promoting promotion promotional promoted : quảng bá, xúc tiến, xúc tiến thương mại
prompt quick quickly nimble : nhanh nhẹn, nhanh
protect protected protecting protection protective : bảo vệ, bảo hộ, phòng
provided provide provides providing providers provider supply supplies supplied supplying : cung cấp, cung ứng, phục vụ, tổ chức, đáp ứng
province provinces provincial : tỉnh, trong tỉnh, ngoài tỉnh
pruning pruned prune trimming : cắt tỉa
public publicly publish published publications publication printed : công bố, công khai, ấn phẩm
quality qualities : chất lượng
raw : nguyên liệu, thô
receipt receive received receiving reception receives : tiếp nhận, đón, đón tiếp, tiếp đón
recover recovering recovery recovered : thu hồi, tận thu
recycle recycled recycling recycles : tái chế
refreshing refreshed refresh : sảng khoái
reliability reliable reputable reputed trustworthy : tin cậy, uy tín, độ tin cậy
related relating relevant concerning about regarding : liên quan, về, có
remaining remains rest : còn lại, dư
renewable : tái tạo
report reports reported : phiếu, phiếu kiểm nghiệm, báo cáo, kiểm nghiệm
represent represents representative representatives representing : đại diện, đại diện pháp luật
research study studies : nghiên cứu
resource resources : tài nguyên
result results resulting : kết quả, phiếu
reuse reusing reused : tái sử dụng, sử dụng
revenue revenues sales sale sell selling sells sold salable saleable unsaleable sellers : bán, tiêu thụ, doanh thu, bán hàng, thương mại
rich richly abundant : phong phú, đậm, giàu
ripe ripeness ripened : chín, độ chín
risk risks : nguy cơ
rural countryside : nông thôn, nông thôn mới
safe safely safety unsafe : an toàn
save saved saving savings saves : tiết kiệm
scale scales size sized sizes : quy mô, kích thước, cỡ
scenic : cảnh
seasonal seasonally season : thời vụ, mùa
select selected selecting selection choose chosen sorting sorted sort : lựa chọn, chọn, phân loại
self : tự
sensory senses : cảm quan
service services serve served serving serves : dịch vụ, phục vụ
set sets : bộ, quy định
shape shapes shaped shaping : hình dạng, hình dáng, tạo hình, hình, kiểu dáng, tạo dáng
share shared shares sharing : chung, phần
shop shops stall stalls booth booths counter showroom : cửa hàng, gian hàng, quầy
short shortly briefly : ngắn, ngắn gọn
side undesirable unwanted undesired : không mong muốn, tác dụng phụ, phụ
silvery tips : tuyết, bạc
slaughter slaughtered slaughtering : giết mổ
small : nhỏ, mẩu
smell smells smelling smelled : mùi
some : một số, có, ít, cặn, vài
soul soulful : hồn
special specially speciality specialities specialties specific specifically specification specifications : đặc biệt, đặc sản, cụ thể, riêng, chuyên, quy cách, đặc trưng
stable stably stability steady steadily : ổn định
stamp stamps sticker stickers : tem, tem nhãn
still : còn, vẫn, còn hiệu lực
story stories storytelling told tell tells telling : câu chuyện, kể chuyện, văn phong kể chuyện, sinh động
strength strengths strong strongly : mạnh, thế mạnh, đậm, sức mạnh, chắc
structure structured : cấu trúc, kết cấu
style styles styled styling : phong cách, văn phong, kiểu dáng, phong
supermarket supermarkets : siêu thị
sustainable sustainability sustainably : bền vững
sweet sweetness : ngọt
synthetic aromatic artificial : tổng hợp, hương liệu
system systems : hệ thống
taste tastes tasting aftertaste tasted : vị, hậu vị, hậu
tea : chè, trà
technique techniques technology technologies technological : kỹ thuật, công nghệ
text texts wording : lời, nội dung, văn bản, thuyết minh
texture : thể chất, kết cấu
thick : đặc, sánh, dày
thanks owing due because : nhờ, do
to-be : là
toilet toilets lavatories : vệ sinh, nhà vệ sinh
together jointly common-ground : cùng, chung, tham gia
top : cao
tour tours : tour, tours, chặng tuyến
tourism touristic travel travelling : du lịch, lữ hành
traceability traceable trace tracing : truy xuất
tradition traditional traditionally traditions : truyền thống
train trained training trains : đào tạo, tập huấn
transport transportation vehicles vehicle traffic : giao thông, vận chuyển, phương tiện, xe
treat treated treating treatment treatments : xử lý
two : hai, 2
type-of : loại
unacceptable : không chấp nhận, chấp nhận
unique uniqueness uniquely original originality : độc đáo, riêng
up : trở lên, lên
utility : giải pháp hữu ích, hữu ích
valid validity validated : còn hiệu lực, hiệu lực
value values valued : giá trị
vietgap globalgap gmp gacp haccp iso brc fda asc bap msc : vietgap, globalgap, gmp, gacp, haccp, iso, brc, fda, asc, bap, msc
booking agoda npb tripadvisor traveloka ivivu : booking, agoda, npb, tripadvisor, traveloka, ivivu
vivid vividly lively : sinh động
vote votes voting voted : bình chọn
washing washed wash : rửa
waste wastes wastewater rubbish refuse garbage : chất thải, rác, nước thải, thải, rác thải
water : nước, nước sạch
weather climate : thời tiết
white whitening : trắng
wisdom : trí tuệ
woman women female : nữ, phụ nữ
wood wooden timber chips bits : gỗ, mẩu gỗ, mẩu
worth worthy : giá trị
written write writes wrote : viết, ghi, bằng
year years annual yearly : năm
yet : chưa, không
natural-born : sinh
trade : nhãn hiệu
style set : nông thôn mới, thời điểm
new rural development programme : nông thôn mới, xây dựng nông thôn mới
out up draw drawn : triển khai, thực hiện, xây dựng, kế hoạch, đến, tạo nên, tổ chức
raised raising : nuôi, chăn nuôi
obtain come one good written : tạo, có, duy trì, tốt, bản
incomplete : thiếu, không đủ
individual character kind : riêng, dạng, cùng
highly : rất
results requirements criteria received receive met meet : đạt, được, đảm bảo, bảo đảm
physical : cơ học
lowering water content removing : hạ thủy phần, loại tạp
system systems order : chứng nhận, tiên tiến, bảo trì, duy trì
outstanding : nổi bật
state : trạng thái
level levels extent : chấp nhận, giới hạn, phạm vi, hàm lượng, đạt
refreshing : sảng
share : mức độ
judged : sử dụng trực tiếp, trực tiếp
based basis : hồ sơ, thời vụ
form forms : phiếu, phiếu công bố
place provided given : đủ, đầy đủ, điểm
ingenuity : trí tuệ
only : là mùi, giới hạn
quality : tính
service : tuổi thọ
short : thấp
keeping : phù hợp
under : điều kiện, hợp đồng, bảo hộ
park : xe
supply drainage : cấp thoát nước, cấp nước
lodging working procedures guests : ăn nghỉ, hoạt động tốt, quy trình, phục vụ, hàng hóa
management operation : tự quản, điều hành
built included : gắn kết, đưa vào
takes part : cả cộng đồng
insects : côn, bọ
together : gắn với
help : giá trị
showing : hồ sơ
plant plants : chậu trồng, trồng
assigned : phân nhiệm
channels : đặt hàng
recognised : đạt chuẩn
public all : trật tự, đúng quy định, 100%
nature : mang tính
online : gian hàng
fewer : trở xuống
free : tự đo
local : người dân
impurities : tạp
product : loại
producer : tự phát triển
confused : lẫn
potential : tiềm năng
brand become : thương hiệu, thành
attention note : chú ý, ghi chú
imported : nhập khẩu
reference : tham chiếu, tham khảo
physico : hóa lý, lý hóa
sucrose antibiotics aflatoxins mould vitamins : sucrose, sacarose, saccharose, đường, kháng sinh, aflatoxin, aflatoxins, mốc, vitamin
considered considers refers : xem xét, xét, tính
score : điểm, đánh giá
measured : mức độ
cosmetic cosmetics : mỹ phẩm
notification : phiếu công bố
trial : thử, thử nghiệm
seem : vẻ
firm : chắc, chắc chắn
proportions : tỷ lệ
bags bracelets clothes wear scarves properly inside : túi, vòng, quần áo, áo, mặc, khăn, bên trong, trong
affecting : ảnh hưởng
bugs : bọ
setting : môi trường, cảnh quan
bringing next positive gets practice : mang, tiếp, dương, được, thực
refers considers considered do seem : ngoại hình, kiểu dáng, chất lượng, vẻ, kinh doanh
properly : đúng
supply drainage : cấp thoát nước, cấp
insects : trùng
setting : xây dựng
meet : theo nhu cầu
bringing out : phát huy
under : theo quy định, quy định, xây dựng
up : có
known : biết, có nguồn gốc
decorative : trang trí
star stars : sao
decision decisions decides decide decided deciding : quyết định, quyết
minister ministries ministry : bộ, bộ trưởng
day days date dates dated : ngày
prints print printed printing : in
press newspaper : báo, báo chí
box boxes : ô
portal portals page pages : cổng, trang
annex annexes : phụ lục
transcription transcriptions transcribed : bản chép, chép, phiên
chairman chair chairs : chủ tịch
filed filing files file filings : nộp, hồ sơ
agriculture rural : nông nghiệp, nông thôn
first : lần đầu, đầu, thứ nhất, nhất, trước
sister : khác, bộ khác
upgrade upgrades : nâng hạng
quoting quotes quoted : trích, dẫn
pending wait waits waiting : chờ
committee : ubnd, ủy ban nhân dân
sent sends send goes go going up back down : gửi, trình, chuyển, lên, về
letter letters : công văn, văn bản
proposes propose proposed proposal : đề nghị, đề xuất, trình
sheet sheets : phiếu, bản, bộ
end ends ended ending expiry expire expires over : hết, hết thời hạn, hết hạn, hạn, kết thúc, chấm dứt, cuối
fresh : tươi, tươi sống
minimum minimums : tối thiểu, yêu cầu tối thiểu
article articles : điều
reviewed reviews review jurist jurists : duyệt, luật gia, rà soát
specialised specialists : chuyên ngành, chuyên môn
meat eggs milk honey seafood fish : thịt, trứng, sữa, mật ong, thủy sản, hải sản, thủy hải sản, mắm, thủy, hải, sản
condiments sauce salt onion garlic pepper soy : gia vị, tương, nước mắm, muối, hành, tỏi, tiêu, mắm
samples sample : mẫu, sản phẩm mẫu
read reading readings reads : đọc, hiểu, cách hiểu
clause clauses : khoản, điều khoản
signing signed sign : ký
stands stand stood standing : còn, ở, vẫn, khi, hiện, đứng, có, in, giữ
districts district : huyện, cấp huyện
answers answer : trả lời, chịu trách nhiệm, kết quả xử lý, trả
unresolved unsettled : chưa rõ
amended amends amending as-amended : sửa, sửa đổi
rice coffee cocoa alcoholic cereals grains spirit : gạo, cà phê, ca cao, cacao, cồn, có cồn, ngũ cốc, hạt, rượu
words wording worded word : câu chữ, chữ, ghi, văn bản
alone only apart : chỉ, riêng, trừ, duy nhất
term terms : hạn, thời hạn, kỳ
five six four three two second : năm, sáu, bốn, ba, hai, thứ hai
scoring scored score scores rescored : chấm, chấm điểm, điểm
advisory team : tư vấn, tổ tư vấn, tổ
exactly : đúng
notes note footnote : ghi chú, chú thích
longer no-longer : còn, không còn
conclusion conclusions : kết luận
sums sum adds add totals total : tổng hợp, cộng, cộng lại, tổng, cộng dồn, thêm
window : thời gian nộp hồ sơ, thời gian nộp, thời hạn, hạn
replaces replaced : thay
ranks rank ranking ranked : hạng, phân hạng, xếp hạng
nectars mineral tubers vegetables fruit nuts : mật khác, mật, khoáng, củ, rau, quả, hạt
science technology : khoa học, công nghệ
edition editions instrument : bản, quyết định, văn bản
software application applications program : phần mềm, chương trình
stops stop stopped : dừng, không còn, ngừng
differ differing differ-in : khác, khác nhau
corresponding : tương ứng
old earlier before : cũ, trước
meaning means : nghĩa
quorum : tỷ lệ có mặt, có mặt
notice told tells tell telling : thông báo, báo
withdrawal withdrawn revoke revokes : thu hồi
certifies certified certify certificates : cấp giấy chứng nhận, công nhận, giấy chứng nhận, cấp
item items : mục, tiểu mục
recognitions recognises recognised recognition : công nhận, sản phẩm công nhận
heading headings heads column cell : tên, tiêu đề, tên tiêu chí, cột, ô điểm, dòng, tên nhóm
later : sau, sau này
gone : không còn, bỏ, chấm dứt, mất
falls fall falling : thuộc, rơi, hết
assesses assess assessed evaluates evaluated evaluate evaluation re-evaluation : đánh giá, thẩm định, đánh giá lại
asks ask asked : đề nghị, yêu cầu, đòi
submits submit submission : trình
competence competent within : thẩm quyền
say says said states : nêu, nói, cho biết, ghi
transition : chuyển tiếp
preliminarily preliminary : sơ chế, thô
industry trade industries : công thương, ngành, kinh doanh, thương
purified drinking bottled : tinh khiết, uống, đóng chai, nước uống
sports : thể thao
bands band : hạng
bounds : cận
missed miss misses : thiếu, không kịp, quá
approving approves approved approve : phê duyệt
anew again redo : lại, mới
rounding rounded : làm tròn
agree : khớp, thống nhất, trùng
civil code : dân sự, bộ luật, bộ luật dân sự, mã, mã đơn vị, mã số
copy : bản
animals animal plants : động vật, sinh vật, cây
essential oils : tinh dầu
itself : chính
left leave leaves : để, để ngỏ, bỏ trống
administrative : hành chính
leader : lãnh đạo
associations societies : hiệp hội, hội
delegation : ủy quyền
forged untruthful : giả mạo, trung thực, không trung thực
objective transparent open : khách quan, minh bạch, công khai
rounds round : đợt
surveys survey : khảo sát
further extra : bổ sung, thêm
publishes publish : công bố
central centre : trung ương, cấp trung ương
opinions opinion : ý kiến
inspect inspects inspection inspections inspected : kiểm tra, giám sát, hậu kiểm
territory : địa bàn
prime : thủ tướng
becomes become : thì sao, thành
sunday monday : chủ nhật, thứ hai
outlives stretch stretches : còn áp dụng, kéo, kéo dài
maxima numbers number : mức tối đa, số
beside : cạnh
closes closed : khép, khớp, qua, quá
twice : hai lần
unlike : khác
excluding : loại
probably evidently : có lẽ, rõ là, rõ
blank : trống, để trống
reprint reprinted reprinting : đăng lại, bản đăng lại
licence : giấy phép
cumulative : cộng dồn
map onto : ứng, ứng với
beverages textiles garments decoration : đồ uống, vải, may mặc, trang trí
fast liquid : nhanh, dạng lỏng, lỏng
devices equipment : thiết bị, trang thiết bị, dụng cụ
bar titles awards : mã vạch, văn bằng, giải thưởng, bằng
serial : số thứ tự, thứ tự
platform : nền tảng
past : vượt
fractions nowhere : số lẻ, lẻ, không thuộc
referral : chuyển, chuyển lên
parenthesis : trong ngoặc, ngoặc
counts count counted : tính
held : đang có, có
stays stay : giữ, theo
consequence : hậu quả
supplementary : bổ sung
cut : cắt
invalid : hết hiệu lực
gazette match : công báo, khớp
mistake slip : nhầm
figure figures : số, con số
nothing meanwhile bring brings : không, chưa, trong khi chờ, có, khi chờ
intellect : trí tuệ
ecotourism flowers : sinh thái, du lịch sinh thái, hoa
qualitative discussed : định tính, thảo luận
beforehand : trước
minutes : biên bản
updated updates update : cập nhật
expressly : rõ
decrease : giảm
question : hỏi, hỏi đáp
middle list lists rows : danh sách, hàng, giữa, danh mục
repeals : bãi bỏ
consultants experts : chuyên gia
misleads : nhầm lẫn
qualifies : đủ điều kiện
confirmation confirmations : xác nhận
since : sau
socially : xã hội
centres : trung tâm
subgroup : phân nhóm
competition : cạnh tranh
puts putting : đưa
sections : bộ phận
issues : ban hành
composition : thành phần
additions : bổ sung
writing : văn bản
complex : phức tạp
ground grounds : căn cứ, trường hợp
verifies : xác minh
deals : xử lý
unannounced : đột xuất
hindering : cản trở
leads lead : chủ trì
implementation implements : thực hiện, tổ chức thực hiện
problems arise : vấn đề phát sinh
support supports : hỗ trợ
scheme : đề án
directs : chỉ đạo
distinctiveness : đặc thù
completing : hoàn thiện
informs : tuyên truyền
see : nhưng
lapse : hết hiệu lực
finished : xong
limit : hạn
late : trễ, sau
include includes excludes defined : gồm, không gồm, định nghĩa
spread averaging : chênh lệch, trung bình
binds : áp dụng
index : mục lục
opened : mở
tick choices : chọn
explanatory : giải thích
digit : số, chữ số
ladder : thang
compliant eligibility : tuân thủ, đủ điều kiện
eliminations elimination : loại hồ sơ, loại
eve : liền trước
trusted : uy tín
row rows : mục
seen : xem
derived : suy ra
indications : chỉ dẫn
sex ethnicity : giới tính, dân tộc
goes along : đi kèm
speaks : nói
lists : liệt kê
force : hiệu lực
vitamin amylose carbohydrate carbohydrates protein lipid lipids sugar sugars reducing : vitamin, amylose, cacbohydrat, cacbonhydrat, protit, lipid, đường khử, đường
`;

/** English words that say nothing of their own. */
const plain = new Set(
  `a an and any are as at be been being but by can could did does down each either enough etc for had has have having her his how if in
into is it its may must of on or per plus should so such than that the their them then these they this those through throughout to too toward towards
under-way until was were e what when where whether which while who whom whose why will with within would yes during according available between
against much very almost rather quite again else once here there far away behind via done way ways things thing something one's own-right
s' d ll re`.split(/\s+/),
);

/** English words each with the Vietnamese terms one of which has to stand in the wording; several lines of one word add up. */
const known = new Map<string, string[][]>();
for (const line of lines.trim().split('\n')) {
  const [english = '', vietnamese = ''] = line.split(' : ');
  for (const word of english.split(' ')) {
    known.set(word, [...(known.get(word) ?? []), ...vietnamese.split(',').map((term) => term.trim().split(' '))]);
  }
}

/** The words of an English text. */
export function englishWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[a-z]+/g) ?? []
  );
}

/** Words of an English label that the official wording does not bear out, given its words and those of its criterion's name. */
export function unfounded(label: string, bag: ReadonlySet<string>): readonly string[] {
  return englishWords(label).filter((word) => {
    if (plain.has(word) || bag.has(word)) return false;
    return !(known.get(word) ?? []).some((syllables) => syllables.every((syllable) => bag.has(syllable)));
  });
}

/** Whether the table has a word at all. */
export function isKnown(word: string): boolean {
  return plain.has(word) || known.has(word);
}

/** Vietnamese syllables that need no English of their own. */
const quiet = new Set('được có về của các đã khi tính cho là mà bằng như nét bản số bị việc so sự ra thì ở đều làm theo với'.split(' '));

/** Syllables of a Vietnamese text for which no word of its English stands. */
export function unaccounted(vietnamese: string, english: string): readonly string[] {
  const bag = new Set(tokens(vietnamese));
  const accounted = new Set(
    englishWords(english).flatMap((word) => (known.get(word) ?? []).filter((term) => term.every((syllable) => bag.has(syllable))).flat()),
  );
  return [...bag].filter(
    (syllable) =>
      !/^[\d<>≥≤]/.test(syllable) &&
      !quiet.has(syllable) &&
      !(syllable === 'hoặc' && vietnamese.includes('/')) &&
      !accounted.has(syllable) &&
      !english.toLowerCase().includes(syllable),
  );
}
