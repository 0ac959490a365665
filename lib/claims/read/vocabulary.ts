import { createPhraseBook } from "./phrases";

/** The words by which a sentence says where a province stands and how it moved. */
const phrases = {
  rank: `xếp hạng|xếp thứ hạng|xếp vị trí|xếp vị thứ|xếp ở vị trí|xếp tại vị trí|xếp ở thứ hạng|xếp|đứng|đứng hạng|đứng vị trí|đứng ở vị trí|đứng ở hạng|đứng tại vị trí|hạng|thứ hạng|vị trí|vị thứ|giữ vị trí|giữ hạng|ranked|ranks|rank|ranking|placed|placing|position|spot|came|finished|no.`,
  nth: "thứ|xếp thứ|đứng thứ|vị trí thứ|hạng thứ|xếp vị trí thứ|đứng vị trí thứ|đứng ở vị trí thứ|xếp ở vị trí thứ|thứ hạng thứ|vươn lên thứ|xếp hạng thứ|số thứ tự",
  numberOne:
    "đứng số|vị trí số|giữ vị trí số|ở vị trí số|đứng vị trí số|đứng ở vị trí số|xếp vị trí số|xếp ở vị trí số|xếp số|ngôi vị số|ngôi số|thứ hạng số|number",
  placeNoun: "place|places|spots",
  lead: "về nhất|top spot|the top spot|top position|top place|ngôi vị số một|dẫn đầu|đứng đầu|đứng đầu bảng|dẫn đầu bảng|quán quân|đứng nhất|xếp nhất|xếp đầu|đầu bảng|ngôi đầu|ngôi đầu bảng|ngôi quán quân|vị trí quán quân|vị trí dẫn đầu|vị trí đầu bảng|vị trí đứng đầu|cao nhất cả nước|cao nhất toàn quốc|nhất cả nước|nhất toàn quốc|ngôi vị quán quân|topped|tops|top of|topping|led|leads|leading|leader|highest in the country|highest nationwide",
  last: "đứng cuối|đứng cuối bảng|xếp cuối|xếp cuối bảng|đội sổ|đứng chót|đứng chót bảng|xếp chót|xếp chót bảng|đứng bét|cuối bảng|chót bảng|vị trí cuối cùng|vị trí cuối bảng|vị trí cuối|hạng cuối|đứng cuối cùng|xếp cuối cùng|thấp nhất cả nước|thấp nhất toàn quốc|ranked last|came last|placed last|finished last|bottom|lowest in the country",
  nextToLast:
    "áp chót|đứng áp chót|xếp áp chót|áp chót bảng|đứng áp chót bảng|vị trí áp chót|hạng áp chót|đứng vị trí áp chót|đứng ở vị trí áp chót|xếp ở vị trí áp chót|xếp vị trí áp chót|kế cuối|đứng kế cuối|xếp kế cuối|kế chót|đứng kế chót|xếp kế chót|vị trí kế cuối|vị trí kế chót|đứng ở vị trí kế cuối|xếp ở vị trí kế cuối|second last|second to last|next to last|penultimate|second from last",
  fromBottom:
    "từ dưới lên|tính từ dưới lên|đếm từ dưới lên|kể từ dưới lên|từ dưới đếm lên|từ cuối lên|tính từ cuối lên|từ cuối|tính từ cuối|từ chót lên|từ cuối bảng|từ cuối bảng lên|from the bottom|from bottom|from last|from the end",
  runnerUp: "về nhì|á quân|ngôi á quân|vị trí á quân|runner up|runners up",
  top: "top|tốp",
  group: "nhóm|trong nhóm|one of the",
  firstOf: "dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu bảng|hàng đầu|xuất sắc nhất|đầu|hạng đầu",
  worst: "cuối|thấp nhất|cuối bảng|chót|bét|bottom|lowest|kém nhất",
  up: "tăng|tăng thêm|tăng lên|tăng được|tăng trưởng|thăng|thăng tiến|thăng hạng|tăng hạng|tăng bậc|cải thiện|nhích|nhích lên|nhích thêm|vươn|vươn lên|leo|leo lên|bứt phá|tăng tới|tăng đến|nhảy|nhảy vọt|up|up by|rose|rose by|rises|rising|gained|gaining|gain of|increased|increased by|increase of|an increase of|climbed|climbing|improved|improved by|jumped|jumping|moved up|advanced|a rise of|rise of|a jump of|jump of|a gain of|surged|surging|surged by|soared|leapt|leaped|shot up|vaulted",
  down: "giảm|giảm đi|giảm xuống|giảm tới|sụt|sụt giảm|tụt|tụt hạng|tụt xuống|rớt|rớt xuống|rơi|rơi xuống|mất|lùi|trượt|tuột|tụt lại|down|down by|fell|fell by|falls|falling|lost|losing|loss of|dropped|dropped by|decreased|decreased by|decrease of|a decrease of|declined|declined by|slipped|slipping|slid|moved down|a drop of|drop of|a fall of|fall of|a decline of|decline of|tumbled|tumbling|plunged|plummeted",
  lenTo:
    "lên|lên tới|lên đến|lên mức|lên thành|lên vị trí|lên hạng|lên thứ|lên thứ hạng|lên xếp thứ",
  xuongTo: "xuống|xuống còn|còn|xuống mức|xuống vị trí|xuống hạng|xuống thứ|xuống thứ hạng",
  to: "to",
  from: "từ|từ mức|từ vị trí|từ hạng|từ thứ|từ vị trí thứ|từ thứ hạng|from",
  unchanged: "giữ nguyên|không đổi|không thay đổi|unchanged",
  placesUnit:
    "bậc|hạng|vị trí|thứ hạng|thứ bậc|places|place|spots|spot|positions|position|ranks|notches",
  pointsUnit: "điểm|points|point",
  percentUnit: "phần trăm|percent|per cent|percentage",
  percentPoints: "điểm phần trăm|percentage points|percentage point",
  notPoints:
    "điểm cầu|điểm nghẽn|điểm sáng|điểm mới|điểm đến|điểm trường|điểm bán|điểm du lịch|điểm dừng|điểm nhấn|điểm nóng|điểm đen|điểm thi|điểm chuẩn|điểm tiếp nhận|điểm phục vụ|điểm giao dịch|điểm bưu điện|điểm yếu|điểm mạnh",
  maximum: "thang điểm|tối đa|điểm tối đa|thang|điểm chuẩn|out of|maximum|scale",
  compared:
    "so với|so với năm|so với năm trước|so với năm ngoái|so với năm liền trước|so với năm trước đó|so với kỳ trước|so với kết quả năm|so với kết quả|so với cùng kỳ|so với cùng kỳ năm|so cùng kỳ|so với thứ hạng năm|so với xếp hạng năm|so với điểm số năm|so với điểm số của năm|hơn năm|hơn so với|hơn so với năm|tốt hơn năm|hơn hẳn năm|cao hơn cả năm|cao hơn kết quả năm|thấp hơn kết quả năm|cao hơn mức năm|thấp hơn mức năm|cao hơn mức của năm|compared with|compared to|than in|more than in|less than in|against|versus|over",
  next: "tiếp theo|tiếp đến|kế đến|kế tiếp|tiếp sau|tiếp sau đó|theo sau|xếp sau|đứng sau|xếp ngay sau|đứng ngay sau|xếp liền sau|ngay sau đó|followed by",
  respectively:
    "lần lượt|theo thứ tự|theo thứ tự lần lượt|lần lượt theo thứ tự|theo thứ tự từ cao xuống thấp|respectively|in order|in that order|in descending order",
  together: "đều|cùng|đồng thời|cả|both|all",
  isThat: "là|thuộc về|gọi tên|gồm|bao gồm|gồm có|is|was|are|were|belongs to",
  reach:
    "đạt|đạt được|đạt mức|với|với kết quả|với kết quả đạt|với kết quả là|kết quả đạt|với số điểm|với điểm số|với tổng điểm|với tổng số điểm|được|ghi được|giành được|đạt số điểm|đạt tổng điểm|đạt tổng số điểm|là|ở mức|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|tỉ lệ|số điểm|điểm số|tổng điểm|có điểm số|score|scored|scoring|scores|at|with|with a score of|score of|got|reached|reaching|recorded|recording|posted",
  share:
    "tỷ lệ|tỉ lệ|đạt|chiếm|tương đương|tương ứng|bằng|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|or|equal to",
  about:
    "khoảng|xấp xỉ|gần bằng|ước|chừng|trên dưới|khoảng chừng|about|around|approximately|roughly",
  near: "gần|gần tới|gần đến|nearly|almost|close to|just under|just below",
  over: "hơn|trên|vượt|quá|over|more than|above|just over",
  under: "dưới|chưa đến|chưa tới|chưa đầy|below|under|less than",
  gapTo:
    "cao hơn|thấp hơn|nhiều hơn|ít hơn|kém|kém hơn|cách|cách biệt|bỏ xa|chênh|chênh lệch|thua|khoảng cách|thiếu|chỉ thiếu|higher than|lower than|ahead of|behind|gap of|short of|better than|worse than|mất điểm|bị trừ|trừ|cộng|điểm thưởng|chiếm trọng số|trọng số",
  plan: "quyết giữ|quyết giành|quyết bảo vệ|hy vọng|hi vọng|tham vọng|khát vọng|cuộc đua|aiming to|aiming for|hoping to|seeks to|vows to|phấn đấu|mục tiêu|sẽ|kế hoạch|dự kiến|nếu|giả sử|đặt ra|đặt mục tiêu|kỳ vọng|kì vọng|yêu cầu|quyết tâm|chỉ tiêu|hướng tới|hướng đến|nhằm|cần đạt|phải đạt|để đạt|để lọt|để vào|mong muốn|giao chỉ tiêu|tối thiểu|ít nhất|đề ra|dự báo|ước đạt|có thể|would|could|aims to|aim to|target|targets|will|if|should|plans to|hopes to|expects to|expected to|at least|must|tự chấm|tự đánh giá",
  negation:
    "không|chưa bao giờ|không bao giờ|chưa khi nào|chưa|chẳng|chưa từng|không phải|không còn|không được|chưa lọt|mất|đánh mất|để mất|nhường|nhường lại|tuột|tuột mất|lost|loses|losing|not|never|no longer|hardly|thoát|suýt|fails|failed",
  formerly:
    "đương kim|cựu|reigning|defending|từng|đã từng|vốn từng|nhiều lần|nhiều năm|nhiều kỳ|có năm|có lúc|có thời điểm|formerly|previously|once|used to|many times|former",
  again: "once again|một lần nữa",
  notNegation: "không chỉ|không những|không ngừng|không dừng lại|not only",
  consecutive: "liên tiếp|liền|liên tục|consecutive|in a row|running|straight|successive",
  ending:
    "chấm dứt|kết thúc|cắt đứt|phá vỡ|chặn đứng|khép lại|làm đứt|ending|ended|ends|snapping|snapped|breaking|broke",
  yearsNoun: "năm|years|year|kỳ|lần|lần thứ|năm thứ|time|times",
  announce:
    "công bố|ban hành|phê duyệt|tổ chức|cho biết|cho hay|thông báo|ký|lễ công bố|announced|announces|released|published|unveiled|issued|said",
  announcerAfter: "do|theo|bởi|của|by|according to",
  average:
    "trung bình cả nước|bình quân cả nước|trung bình chung|trung bình toàn quốc|mức trung bình|điểm trung bình|trung bình|bình quân|trung vị|giá trị trung bình|cả nước đạt|bình quân chung|national average|average|median|mean|nationwide average",
  nationwide:
    "cả nước|trong cả nước|toàn quốc|trên toàn quốc|trên cả nước|nationwide|nationally|in the country|in vietnam",
  region: "vùng|khu vực|trong vùng|trong khu vực|region|regional|toàn vùng|của vùng",
  intro:
    "chỉ số|bộ chỉ số|các chỉ số|chỉ số thành phần|các chỉ số thành phần|chỉ số nội dung|chỉ số con|nội dung|lĩnh vực|tiêu chí|trục nội dung|trục|trụ cột|hợp phần|nhóm chỉ số|index|component|sub-index|subindex|dimension|pillar|indicator|điểm thành phần",
  part: "chỉ số thành phần|chỉ số nội dung|chỉ số con|nội dung|lĩnh vực|tiêu chí|trục nội dung|trục|trụ cột|hợp phần|component|sub-index|subindex|dimension|pillar|tiêu chí thành phần|tỷ lệ|tỉ lệ|điểm thành phần",
  about2: "về|trong|ở|theo|trên|on|in|for|of|của|bảng xếp hạng|bảng tổng sắp|tại",
  aboutOnly: "về|on|for|bảng xếp hạng|bảng tổng sắp|xếp hạng|trong bảng xếp hạng|điểm",
  of: "của|of|tại|ở|cho",
  and: "và|&|and|cùng|cũng như|as well as",
  units:
    "tỉnh|địa phương|tỉnh, thành phố|tỉnh thành|tỉnh, thành|tỉnh, thành phố trực thuộc trung ương|tỉnh thành phố|tỉnh/thành phố|tỉnh/thành|tỉnh và thành phố|provinces|localities|provinces and cities|cities|đơn vị tỉnh",
  manyUnits:
    "các tỉnh|các địa phương|nhiều tỉnh|nhiều địa phương|những tỉnh|những địa phương|các tỉnh, thành phố|các tỉnh, thành|các tỉnh thành|một số tỉnh|một số địa phương|many provinces|other provinces|các thành phố",
  here: "tỉnh này|địa phương này|thành phố này|tỉnh nhà|tỉnh ta|the province|the city|toàn tỉnh",
  newUnits:
    "sau sáp nhập|tỉnh mới|sau hợp nhất|sau khi sáp nhập|sau khi hợp nhất|after the merger|sáp nhập xong|sau khi được sáp nhập|sau khi nhập",
  oldUnits: "trước sáp nhập|trước khi sáp nhập|trước hợp nhất|before the merger",
  merge: "sáp nhập|hợp nhất|được sáp nhập|được hợp nhất|merged|merging",
  lowerLevel:
    "cụm|cụm thi đua|khối|khối thi đua|xã|phường|huyện|thị xã|thị trấn|quận|đặc khu|các xã|các huyện|các sở|các bộ|các bộ, ngành|cấp huyện|cấp xã|cấp sở|khối bộ|bộ, ngành|bộ, cơ quan ngang bộ|sở, ban, ngành|sở, ngành|các sở, ngành|doanh nghiệp|commune|district|ward|ministry|ministries|bệnh viện|trường|ngân hàng|chi cục|trung tâm",
  office: "bộ|sở|cục|ban|ngân hàng nhà nước|bảo hiểm xã hội|kho bạc",
  municipality: "thành phố|tp|city of",
  /** Towns whose names hold words of this list. */
  town: "Thủ Đức|Thủ Dầu Một|Cao Lãnh|Tam Kỳ|Tam Điệp|Mỹ Tho|Ba Đồn|Nha Trang|Tân An|Vị Thanh|Sơn Tây",
  notProvince:
    "đường|phố|sông|cầu|chợ|hồ|núi|báo|đài|ga|ngã tư|quốc lộ|trận|chiến thắng|chiến dịch|cao tốc|ông|bà|anh|chị|river|newspaper",
  institution:
    "đại học|trường|trường đại học|cảng|sân bay|nhà máy|công ty|khách sạn|bệnh viện|cao đẳng|khu công nghiệp|công an|university|hospital",
  comparedPlace:
    "sau|trên|dưới|vượt|vượt qua|vượt mặt|qua mặt|soán ngôi|soán ngôi của|soán ngôi quán quân của|soán ngôi đầu của|hạ bệ|lật đổ|thay|thay thế|thế chỗ|từ tay|vào tay|bị|đẩy|overtaking|overtook|surpassing|surpassed|replacing|replaced|dethroning|dethroned|beating|beat|edging out|trailing|only to|outperformed|outperforming|outranked|outranking|outscored|outscoring|leapfrogged|leapfrogging|passing|passed|displacing|displaced|unseating|unseated|ousting|ousted|toppling|toppled|lagging|so với|hơn|kém|cách|chỉ sau|đứng trên|đứng dưới|xếp trên|xếp dưới|cùng với|cao hơn|thấp hơn|behind|after|ahead of|above|below|vượt lên trên|như|than|bỏ xa|bỏ cách xa|cùng điểm với|bằng điểm với|bằng điểm|ngang điểm với|ngang với|ngang bằng với|đồng hạng với|cùng hạng với|tương đương với|giống như|level with|tied with|equal with|same as|alongside|bám sát|bám đuổi|đuổi sát|áp sát|theo sát|ngay sau|liền sau|sát sau",
  venue: "tại",
  yearWord: "năm|in|year|trong năm|vào năm|của năm",
  untilYear: "đến năm|đến hết năm|đến cuối năm|by|by the end of",
  lastYear:
    "trước đó 1 năm|trước đó một năm|1 năm trước đó|một năm trước đó|1 năm trước|một năm trước|năm trước|năm ngoái|năm liền trước|năm liền kề|năm trước đó|so với năm trước|so với năm ngoái|so với năm liền trước|so với năm trước đó|so với kỳ trước|cùng kỳ năm trước|cùng kỳ năm ngoái|kỳ trước|last year|the previous year|previous year|the year before|a year earlier|lần trước",
  nextYear:
    "một năm sau|một năm sau đó|năm sau|năm sau đó|năm kế tiếp|năm tiếp theo|năm liền sau|năm liền kề sau|a year later|one year later|the following year|the next year|the year after",
  period:
    "january|february|march|april|june|july|august|september|october|november|december|tháng|quý|ngày|đầu năm|tháng đầu năm|cuối năm|nửa đầu năm|sáng|chiều|tối|giai đoạn|nhiệm kỳ|month|quarter|kỳ",
  document:
    "quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị|quyết định số|nghị quyết số|nghị định số|kế hoạch số|công văn số|đề án|thông báo số|báo cáo số|chỉ thị số|văn bản số|số",
  notNth:
    "lần|năm|ngày|sáng|chiều|tối|kỳ|khóa|quý|người|đại hội|hội nghị|phiên|tầng|tháng|kỳ họp|bên|thế hệ",
  serviceNoun:
    "thủ tục|TTHC|thủ tục hành chính|hồ sơ|dịch vụ|dịch vụ công|DVC|DVCTT|procedures|dossiers|services|applications|giao dịch|files",
  totalOf: "trên tổng số|trong tổng số|trên|trong tổng|out of|of|of the|trong số|trong",
  one: "một trong|một trong số|one of the|among the|among|trong số|trong|nằm trong|thuộc|thuộc nhóm|lọt vào|lọt",
  /** Kept whole, so that no part of them is read as something else. */
  whole:
    "cho thấy|theo thứ tự bảng chữ cái|theo thứ tự chữ cái|theo thứ tự ABC|theo thứ tự A, B, C|theo thứ tự alphabet|theo thứ tự vần|theo thứ tự ngẫu nhiên|không theo thứ tự|theo thứ tự tăng dần|theo thứ tự từ thấp đến cao|theo thứ tự từ thấp lên cao|in alphabetical order|in no particular order|in order to|in order that|chỉ số này|con số này|chỉ số đó|chỉ số trên|this index|the index|năm nay|this year|lần này|kỳ này|this time",
} as const;

export type Cue = keyof typeof phrases;

export const cueBook = createPhraseBook<Cue>();
for (const [cue, list] of Object.entries(phrases)) {
  for (const phrase of list.split("|")) cueBook.add(phrase, cue as Cue);
}
