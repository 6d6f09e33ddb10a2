import type { PolicyRecord } from '../types.ts';
import { noFurtherMergerStatement, resolution203 } from './citations.ts';

/** Official statements that something is not planned or not required. */
export const policyRecords: readonly PolicyRecord[] = [
  {
    kind: 'policy',
    id: 'policy/no-further-merger',
    topic: 'restructuring',
    // First stated in November 2025; said again on 4/3/2026.
    validFrom: '2025-11-17',
    citation: noFurtherMergerStatement,
    policyId: 'no-further-merger',
    statement: 'Không có chủ trương sáp nhập tiếp các tỉnh, thành phố.',
    subjects: ['tỉnh', 'thành phố'],
  },
  {
    kind: 'policy',
    id: 'policy/no-district-level',
    topic: 'restructuring',
    validFrom: '2025-06-16',
    citation: resolution203,
    policyId: 'no-district-level',
    statement: 'Chính quyền địa phương có hai cấp: tỉnh và xã. Cấp huyện không còn.',
    subjects: ['cấp huyện', 'huyện', 'quận', 'thị xã'],
  },
  {
    kind: 'policy',
    id: 'policy/papers-need-no-change',
    topic: 'public-services',
    validFrom: '2025-07-01',
    citation: {
      title: 'Không bắt buộc đổi căn cước, hộ chiếu vì sáp nhập tỉnh',
      issuer: 'Pháp Luật TP.HCM',
      date: '2025-07',
      status: 'confirmed',
    },
    policyId: 'papers-need-no-change',
    statement: 'Không bắt buộc đổi căn cước hay hộ chiếu vì tỉnh đổi tên hoặc sáp nhập.',
    subjects: ['căn cước', 'căn cước công dân', 'cccd', 'thẻ căn cước', 'hộ chiếu'],
  },
  {
    kind: 'policy',
    id: 'policy/address-data-updates-itself',
    topic: 'public-services',
    validFrom: '2025-07-01',
    citation: {
      title: 'Dữ liệu địa chỉ trên VNeID được cập nhật tự động sau sắp xếp',
      issuer: 'Bộ Công an',
      date: '2025-07-05',
      status: 'confirmed',
    },
    policyId: 'address-data-updates-itself',
    statement:
      'VNeID tự cập nhật địa chỉ. Cơ quan công an không gọi điện, không gửi đường dẫn để người dân cập nhật.',
    subjects: ['vneid', 'định danh điện tử'],
  },
];
