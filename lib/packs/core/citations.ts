import type { Citation } from '../types.ts';

/** Sources that several records rest on. Titles are descriptions in the project's own words. */

export const resolution202: Citation = {
  title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh',
  number: '202/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-12',
  url: 'https://sapnhap.bando.com.vn/',
  status: 'confirmed',
};

export const resolution203: Citation = {
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp',
  number: '203/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-06-16',
  status: 'confirmed',
};

export const resolution30of2026: Citation = {
  title: 'Nghị quyết về việc thành lập thành phố Đồng Nai',
  number: '30/2026/QH16',
  issuer: 'Quốc hội',
  date: '2026',
  url: 'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-so-30-2026-qh16-thanh-lap-thanh-pho-dong-nai-119260430102336551.htm',
  status: 'confirmed',
};

export const resolution175of2024: Citation = {
  title: 'Nghị quyết về việc thành lập thành phố Huế trực thuộc trung ương',
  number: '175/2024/QH15',
  issuer: 'Quốc hội',
  date: '2024',
  url: 'https://ngoisao.vn/theo-dong-su-kien/kien-thuc/viet-nam-lan-dau-tien-co-2-thanh-pho-truc-thuoc-trung-uong-lien-ke-nhau-do-la-449752.htm',
  status: 'confirmed',
};

export const unitList2025: Citation = {
  title: 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam, dùng từ 1/7/2025',
  number: '19/2025/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  date: '2025-06-30',
  url: 'https://www.nso.gov.vn/default/2025/07/quyet-dinh-ban-hanh-bang-danh-muc-va-ma-so-cac-don-vi-hanh-chinh-viet-nam/',
  status: 'confirmed',
};

export const unitListBefore2025: Citation = {
  title: 'Danh mục đơn vị hành chính Việt Nam trước 1/7/2025',
  issuer: 'Cục Thống kê',
  date: '2025-06-30',
  url: 'https://danhmuchanhchinh.nso.gov.vn/',
  status: 'confirmed',
};

export const historyOf63: Citation = {
  title: 'Sơ lược lịch sử 63 tỉnh, thành Việt Nam',
  issuer: 'Cổng thông tin xã Xuân Mai, Hà Nội',
  date: '2025-02-24',
  url: 'https://xuanmai.hanoi.gov.vn/thong-tin-tuyen-truyen/so-luoc-lich-su-63-tinh-thanh-viet-nam-278525022422304599.htm',
  status: 'confirmed',
};

export const historyOfMergers: Citation = {
  title: 'Các lần nhập, tách tỉnh từ năm 1975 đến nay',
  issuer: 'Nhansu.vn',
  date: '2025',
  url: 'https://nhansu.vn/phap-luat-viet-nam/phap-ly-thuong-nhat/viet-nam-da-trai-qua-bao-nhieu-lan-sap-nhap-tinh-danh-sach-34-tinh-thanh-sau-sap-xep-don-vi-hanh-chinh-cap-tinh-ra-sao-20785.html',
  status: 'confirmed',
};

export const noFurtherMergerStatement: Citation = {
  title: 'Bộ Nội vụ: không có chủ trương sắp xếp tiếp đơn vị hành chính cấp tỉnh',
  issuer: 'Bộ Nội vụ',
  date: '2026-03-04',
  status: 'confirmed',
};
