/** Sentences that state an official record. Vietnamese is the source of truth; `records.en.ts` has the same keys. */
export const recordsVi = {
  'unit.merged': '{unit} gồm {parts} (trước 01/07/2025); trung tâm hành chính ở địa bàn {centre} cũ.',
  'unit.unchanged': '{unit} giữ nguyên trong đợt sắp xếp năm 2025.',
  'former-unit': '{name} (tên trước 01/07/2025) nay thuộc {unit}.',
  'former-unit.same': '{name} giữ tên trong đợt sắp xếp năm 2025.',
  'other-name': 'Hiện không có tỉnh, thành phố nào tên {name}.',
  town: '{name} trước 01/07/2025 thuộc {unit}.',
  belongs: 'Đặc khu {name} thuộc {unit}.',
  document: '{type} {number}: {subject}.',
  'document.issued': '{type} {number} ban hành ngày {issued}: {subject}.',
  'event-date': '{name}: ngày {date}.',
  anniversary: '{name}: tính từ ngày {date}.',
  host: '{series} {year}: {unit}.',

  'count.provincial-units': 'Cả nước có {value} tỉnh, thành phố.',
  'count.provinces': 'Cả nước có {value} tỉnh.',
  'count.central-cities': 'Cả nước có {value} thành phố trực thuộc trung ương.',
  'count.commune-units': 'Cả nước có {value} xã, phường, đặc khu.',
  'count.communes': 'Cả nước có {value} xã.',
  'count.wards': 'Cả nước có {value} phường.',
  'count.special-zones': 'Cả nước có {value} đặc khu.',
  'count.unchanged-units': 'Có {value} tỉnh, thành phố giữ nguyên trong đợt sắp xếp năm 2025.',
  'count.merged-units': 'Có {value} tỉnh, thành phố hình thành sau sắp xếp năm 2025.',
  'count.units-merged-from': 'Có {value} tỉnh, thành phố được sắp xếp trong năm 2025.',
  'count.government-levels': 'Chính quyền địa phương có {value} cấp.',
  'count.votes-for-amendment': '{value} đại biểu tán thành việc sửa đổi, bổ sung Hiến pháp.',
  'via.local': 'theo gói cục bộ “{pack}” ({author}), chưa có chữ ký',
  'via.signed': 'theo gói “{pack}” ({author}), có chữ ký',
  'via.agency': 'theo gói “{pack}” do cơ quan của bạn đặt',
  'via.note.local': '(Theo gói cục bộ “{pack}”, chưa có chữ ký.)',
  'via.note.signed': '(Theo gói “{pack}”, có chữ ký.)',
  'via.note.agency': '(Theo gói “{pack}” do cơ quan của bạn đặt.)',

  'count.since': '{statement} Áp dụng từ ngày {date}.',
} as const;

export type RecordKey = keyof typeof recordsVi;
