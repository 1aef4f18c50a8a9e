import type { Case } from '../../../core/board/case.ts';
import type { FieldChange } from '../../../core/import/import-preview.ts';
import { SAID_FIELDS } from '../rows/said-fields.ts';
import { fieldName, type DescribeValue } from './describe-value.ts';
import type { CaseUpdate } from './merge-case.ts';

/** Says field by field what an update changes in a case. */
export function describeChanges(current: Case, update: CaseUpdate, describe: DescribeValue): FieldChange[] {
  return SAID_FIELDS.filter((field) => field in update).map((field) => ({
    field: fieldName(field),
    from: describe(field, current[field]),
    to: describe(field, update[field]),
  }));
}
