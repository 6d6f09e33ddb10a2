import type { CueForms } from './stance-cues.ts';

/**
 * What is told of storms, floods, dams, accidents, epidemics and crimes, in the everyday words of all regions. These
 * classes mark nothing by themselves: they tell the models what kind of thing a sentence speaks of.
 */
export const EMERGENCY_MATTERS = [
  {
    id: 'matter/structure',
    forms: `con đập|cái đập|thân đập|mặt đập|chân đập|vai đập|đập ngăn mặn|đập thủy lợi|đập thủy điện|đập dâng|đập tràn|đập đất|đập nước|hồ chứa|hồ thủy lợi|hồ thủy điện|hồ nước|trên hồ|lòng hồ|mặt hồ|cửa xả|cửa tràn|cửa cống|cửa đập|bờ bao|đê bao|con đê|thân đê|mái đê|chân đê|mặt đê|bờ đê|đê biển|đê sông|tuyến đê|bờ kè|chân kè|con kè|kè sông|kè biển|cống ngăn|cống đập|cống xả|cây cầu|chiếc cầu|cầu tạm|cầu treo|cầu phao|cầu khỉ|cầu dây văng|cầu sắt|cầu bê tông|cầu gỗ|cầu ván|cầu dân sinh|cầu mới|cầu cũ|mố cầu|trụ cầu|nhịp cầu|mặt cầu|chân cầu|dầm cầu|gầm cầu|đầu cầu|đường tràn|ngầm tràn|quốc lộ|tỉnh lộ|đường đèo|đường núi|đường ven biển|đường ray|chân đèo|đỉnh đèo|con đèo|hầm đèo|khúc cua|taluy|ta luy|triền núi|sườn núi|quả đồi|ngọn đồi|giàn giáo|cần cẩu|tường rào|bờ tường|bức tường|trần nhà|mái tôn|mái trường|trạm bơm|ống nước|đường ống|ống xả|nhà máy|nhà xưởng|khu xưởng|dãy trọ|khu trọ|chung cư|tòa nhà|lò hơi|bồn chứa|bình gas|kho xăng|cây xăng|trạm xăng|trạm biến áp|trụ điện|cột điện|dây điện|xe bồn|xe khách|xe giường nằm|xe đò|xe container|xe công|xe tải|tàu cá|ghe cá|đò ngang|chuyến đò|chuyến phà|ca nô|tàu hàng|tàu hỏa|đoàn tàu|xà lan|sà lan`,
  },
  {
    id: 'matter/breaks',
    forms: `sập|đổ ụp|đổ xuống|đổ nhào|gãy đôi|gãy nhịp|gãy ngang|gãy gục|đứt đôi|đứt ngang|đứt gãy|đứt cáp|đứt lìa|vỡ toang|vỡ đôi|vỡ rồi|vỡ luôn|vỡ thật|vỡ bờ|vỡ cống|vỡ ống|bị vỡ|vừa vỡ|mới vỡ|đã vỡ|sắp vỡ|bể rồi|bể luôn|bể hồi|bể tối|bể đêm|bể đập|bể đê|bể bờ|bể cống|bể kè|bể ống|bị bể|vừa bể|mới bể|sắp bể|nứt toác|nứt toang|nứt dọc|nứt ngang|nứt dài|nứt chân|bị nứt|vết nứt|đường nứt|khe nứt|lún sâu|lún xuống|lún nứt|lún hẳn|sụt xuống|sụt hẳn|sụt một|sụt luôn|sạt xuống|sạt luôn|sạt nguyên|sạt mất|sạt trôi|lở xuống|lở mất|lở nguyên|lở núi|lở đất|lở đồi|đất lở|đá lăn|đá rơi|đất đá|bùn đá|tuột xuống|trôi cầu|cầu trôi|bị cuốn|cuốn phăng|cuốn trôi|cuốn đi|cuốn mất|trôi mất|trôi tuột|trôi hết|trôi rồi|trôi theo|kéo theo|nghiêng hẳn|đổ nghiêng|xói lở|xói chân|xói móng|hàm ếch|rò nước|rò rỉ|thấm nước|rỉ nước|mạch sủi|mạch đùn|kẹt cửa|cửa kẹt|cửa xả kẹt|sự cố|trục trặc|tràn mặt đập|tràn qua đập|tràn qua đê|tràn qua mặt|tốc mái|bay mái|bay nóc|bật gốc|bật móng|cháy rụi|cháy lan|cháy lớn|cháy to|cháy dữ|cháy ngùn ngụt|cháy nguyên|cháy hết|thiêu rụi|bốc cháy|phát hỏa|bốc khói|khói đen|bà hỏa|lửa lan|chập điện|phát nổ|nổ tung|nổ bình|nổ kho|nổ lò|nổ lớn|tiếng nổ|xì hơi độc|xì gas|xì khí|lật xe|lật nhào|lật ngang|lật úp|lật tàu|lật ghe|lật xuồng|lật đò|chìm tàu|chìm ghe|chìm xuồng|chìm đò|chìm phà|tàu chìm|ghe chìm|lao xuống|lao vô|lao vào|rơi xuống|rớt xuống|tuột dốc|mất thắng|mất phanh|đứt thắng|trật bánh|trật ray|tông nhau|tông liên hoàn|tông trực diện|húc nhau|đâm liên hoàn|đâm nhau|đâm trực diện|dồn toa|va chạm|va sà lan`,
  },
  {
    id: 'matter/water',
    forms: `nước lên|nước dâng|nước rút|nước về|nước đổ về|nước ập|nước tràn|nước xiết|nước chảy xiết|nước lớn|nước lũ|nước đục|con nước|nước sông|mực nước|nước trong hồ|nước xuống tới|nước tới|nước mặn|nước nhảy|nước cuồn cuộn|lũ lên|lũ về|lũ đổ|lũ quét|lũ ống|lũ cuốn|lũ lớn|cơn lũ|trận lũ|đỉnh lũ|lũ lịch sử|lũ chồng lũ|báo động|vượt mức|vượt đỉnh|cách mặt đập|ngập lút|ngập nửa|ngập tới|ngập đến|ngập quá|ngập nóc|ngập sâu|ngập hết|ngập trắng|ngập cả|ngập nặng|ngập bụng|ngập đầu gối|bị ngập|trắng nước|trắng băng|lút mái|lút nhà|lút đầu|ngang ngực|ngang bụng|mặn xâm nhập|xâm nhập mặn|độ mặn|mặn lên|mặn tới|mặn tràn|mặn về|triều cường|triều dâng|xả lũ|xả nước|xả đáy|xả tràn|xả hết|xả đêm|xả khẩn|xả thêm|xả dồn|xả cùng lúc|đang xả|sẽ xả|sắp xả|mở cửa xả|mở cửa tràn|mở hai cửa|mở ba cửa|mở bốn cửa|mở 2 cửa|mở 3 cửa|mở 4 cửa|mở 5 cửa|mở 6 cửa|mở hết cửa|mở thêm cửa|phân lũ|hạ du|hạ lưu|vùng trũng|vùng thấp|vùng rốn lũ|thượng nguồn|đầu nguồn|m3 một giây|khối một giây|khối giây`,
  },
  {
    id: 'matter/weather',
    forms: `cơn bão|bão số|siêu bão|mắt bão|tâm bão|hậu bão|bão vô|bão vào|bão tới|bão đổ|đổ bộ|áp thấp|gió giật|gió cấp|giật cấp|sức gió|lốc xoáy|vòi rồng|cơn lốc|mưa đá|mưa lớn|mưa to|mưa như trút|mưa xối xả|mưa trắng trời|mưa thúi đất|mưa dầm|mưa cực lớn|mưa suốt|mưa thêm|rét đậm|rét hại|rét nhất|rét kỷ lục|lạnh nhất|lạnh kỷ lục|đợt rét|đợt lạnh|không khí lạnh|gió mùa|sương muối|băng giá|đóng băng|tuyết rơi|nắng nóng|nắng kỷ lục|nóng kỷ lục|hạn hán|khô hạn|el nino|la nina|bụi mịn|aqi|không khí ô nhiễm|nhiệt độ|độ c|dưới 10 độ|dưới 0 độ|xuống 5 độ|xuống 0 độ|dự báo|đài khí tượng`,
  },
  {
    id: 'matter/quake',
    forms: `động đất|rung lắc|rung chấn|dư chấn|chấn động|richter|sóng thần|rung nhẹ|rung mạnh|rung bần bật|nhà rung|đất rung|còn rung|lắc như|lắc lư|núi lửa|nứt đất`,
  },
  {
    id: 'matter/toll',
    forms: `người chết|chết người|chết rồi|chết hết|chết tại chỗ|chết đuối|chết cháy|chết ngạt|chết chìm|tử vong|thiệt mạng|tử nạn|không qua khỏi|không qua nổi|mất mạng|đi luôn|tắt thở|đuối nước|ngạt khí|ngạt khói|tắm sông|tắm biển|bị thương|thương vong|bị nặng|nhập viện|vô viện|đi viện|đi cấp cứu|đang cấp cứu|được cấp cứu|lọc máu|thở máy|hôn mê|nguy kịch|bất tỉnh|bỏng nặng|phỏng nặng|mất tích|chưa tìm được|chưa tìm thấy|chưa tìm ra|tìm chưa ra|chưa kiếm ra|kiếm chưa ra|kiếm không ra|chưa ra đứa nào|vớt được|vớt lên|chưa thấy về|chưa thấy đâu|tới giờ chưa thấy|chưa rõ tung tích|bặt tin|mất liên lạc|không liên lạc được|bị vùi|vùi lấp|vùi chết|chôn vùi|bị chôn|mắc kẹt|kẹt lại|kẹt bên trong|cứu được|đang đào|đang tìm kiếm|thợ lặn|thi thể|nạn nhân|tử thi|xác người|khiêng ra|tài xế tử|học sinh chết|công nhân chết|thợ hồ`,
  },
  {
    id: 'matter/flee',
    forms: `sơ tán|di tản|di dời|chạy lụt|chạy lũ|chạy bão|chạy nước|chạy ngay|lên đồi|lên gác|lên chỗ cao|lên cao|kê đồ|dọn đồ|dắt bò|dắt trâu|chốt bè|neo bè|lồng bè|cá lồng|cắt lúa chạy|gặt chạy|đắp bao|bao cát|chằng nhà|chằng mái|tránh trú|trú bão|quay đầu|đi đường khác|đừng đi|đừng qua|tránh đường|né đường|né tuyến|không ra khỏi nhà|đừng ra đường|đừng ra khỏi|khóa cửa|ở yên trong nhà|đón con sớm|đón cháu sớm|đón bé sớm|trông con|canh con|giữ con|để ý con`,
  },
  {
    id: 'matter/kidnap',
    forms: `dụ lên xe|bị dụ|dụ con nít|dụ trẻ|dụ bé|dụ dỗ|dụ đi|rủ lên xe|kéo lên xe|lôi lên xe|bế lên xe|đẩy lên xe|bắt lên xe|chở đi mất|dắt hụt|dắt mất|dắt đi mất|dắt bé|dắt một bé|dẫn đi mất|bế mất|bế hụt|bồng mất|bồng hụt|bắt hụt|bắt trẻ|bắt con nít|bắt cóc|mẹ mìn|ông kẹ|bịt miệng|xịt thuốc|bỏ thuốc|thuốc mê|khăn tẩm|xe trắng|xe đen|xe lạ|xe 7 chỗ|xe bảy chỗ|xe 16 chỗ|xe biển trắng|không biển số|che biển số|biển số giả|người lạ|kẻ lạ|thanh niên lạ|người đàn bà|người phụ nữ lạ|bà lạ|ông lạ|đeo khẩu trang|khẩu trang đen|bịt mặt|bịt kín mặt|đội nón lá|mua ve chai|giả nhân viên|giả phụ huynh|giả người nhà|phát kẹo|cho kẹo|cho đồ chơi|rình trước cổng|rình trẻ|lảng vảng|cổng trường|sau trường|tan trường|giờ tan học|lúc tan học|mổ lấy|lấy nội tạng|lấy thận|bán qua biên giới|bán sang|bị lừa sang|con bé hàng xóm|thằng nhỏ|mất một bé|mất hai bé|mất hai đứa|mất ba đứa|mất đứa nhỏ|trốn trại|vượt ngục|trốn khỏi|đang lẩn|lẩn trốn|bỏ trốn|truy nã|truy lùng|truy bắt|nghi can|nghi phạm|hung thủ|có sẹo|có súng|có dao|cầm dao|cầm mã tấu|cướp tiệm vàng|cướp ngân hàng|cướp giật|cướp xe|giật dây chuyền|giật túi|trộm chó|băng cướp|băng trộm`,
  },
  {
    id: 'matter/epidemic',
    forms: `ổ dịch|ca bệnh|ca mắc|ca nhiễm|ca nặng|dương tính|số ca|dịch lan|lan vô|lan sang|lan qua|lây lan|lây nhiễm|lây qua|lây chéo|bùng dịch|bùng phát|bùng lên|có dịch|dính dịch|dịch sởi|dịch cúm|dịch tả|dịch hạch|dịch heo|dịch gà|dịch bệnh|bệnh lạ|bệnh sởi|bị sởi|lên sởi|cúm a|cúm gà|cúm gia cầm|h5n1|covid|biến thể|sốt xuất huyết|sốt siêu vi|sốt rét|tay chân miệng|bạch hầu|ho gà|viêm não|viêm màng não|não mô cầu|đậu mùa|đau mắt đỏ|thủy đậu|quai bị|viêm phổi|bệnh dại|chó dại|chó điên|lở mồm|heo chết|lợn chết|gà chết|vịt chết|bò chết|trâu chết|tôm chết|cá chết|heo bệnh|lợn bệnh|gà bệnh|tiêu hủy|tiêu huỷ|chôn heo|chôn lợn|đốt heo|khử khuẩn|phun thuốc|khoanh vùng|chốt kiểm dịch|chốt chặn|phong tỏa|cách ly|đóng trại|trại giống|ngộ độc|trúng thực|trúng độc|nhiễm độc|nhiễm khuẩn|nhiễm chì|nhiễm thuốc|nhiễm hóa chất|nhiễm dầu|nhiễm mặn|ô nhiễm|nấm độc|cá nóc|so biển|rượu ngâm|rượu lậu|rượu pha|rượu methanol|cồn công nghiệp|đau bụng|nôn ói|ói mửa|tiêu chảy|bếp ăn|căng tin|bánh mì|cơm từ thiện|chất cấm|chất bảo quản|tẩm hóa chất|hàng giả|sữa giả|thuốc giả|thuốc dỏm|thu hồi lô|bị thu hồi|quá tải|hết giường|nằm hành lang|hết thuốc|hết máu|thiếu thuốc|thiếu máu`,
  },
  {
    id: 'matter/vaccine',
    forms: `tiêm sởi|tiêm cúm|tiêm bạch hầu|tiêm dại|tiêm hpv|tiêm cho bé|tiêm cho trẻ|tiêm bổ sung|tiêm nhắc|tiêm mũi|tiêm phòng|tiêm chủng|tiêm ngừa|tiêm miễn phí|tiêm đại trà|tiêm hết|đi tiêm|chích sởi|chích cúm|chích hpv|chích ngừa|chích cho bé|chích mũi|đi chích|mũi nhắc|mũi bổ sung|mũi tiêm|mũi sởi|bỏ mũi|lịch tiêm|đợt tiêm|bàn tiêm|trạm tiêm|uống vitamin|tẩy giun|xổ giun|vắc xin|vaccine|tháng tuổi|khám miễn phí|khám sức khỏe|khám sàng lọc|xét nghiệm miễn phí|mổ mắt miễn phí|hiến máu`,
  },
  {
    id: 'matter/outage',
    forms: `cúp điện|cắt điện|mất điện|ngắt điện|cắt luân phiên|cúp luân phiên|tắt điện|không có điện|đóng điện|có điện lại|cúp nước|cắt nước|mất nước|ngưng nước|ngừng cấp|nước yếu|không có nước|có nước lại|thay cột|thay trụ|thay dây|thay trạm|thay đồng hồ|thay ống|đấu nối|sửa ống|sửa đường ống|súc xả|rửa bể|bảo trì|bảo dưỡng|nâng cấp trạm|đường dây|cắt mạng|mất mạng|mất sóng|đứt cáp quang|hết xăng|khan xăng|cháy hàng|khan hàng|khan hiếm|đứt hàng|tích trữ|mua trữ|trữ gạo|trữ nước|trữ đồ ăn`,
  },
  {
    id: 'matter/no-school',
    forms: `nghỉ học|được nghỉ|cho nghỉ|nghỉ hết|nghỉ nguyên tuần|nghỉ tới|nghỉ tiếp|nghỉ mai|mai nghỉ|khỏi đi học|khỏi tới trường|ở nhà hết|cho về sớm|cho các con nghỉ|tụi nhỏ nghỉ|học sinh nghỉ|trường nghỉ|tiểu học nghỉ|mầm non nghỉ|học online|học onl|học trực tuyến|học từ xa|học ở nhà|vẫn học|vẫn đi học|học bù|đi học lại|trở lại trường|đóng cửa trường|tạm đóng cửa`,
  },
] as const satisfies readonly CueForms[];
