/** The roles there are, for people and for programs. */
import { counted } from '../../text/counted.ts';
import { list, paragraph, type Report } from '../report.ts';

export interface ListedRole {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly file: string;
  /** Comes with hirecard; the workspace has none of that name. */
  readonly shipped: boolean;
  readonly dimensions: number;
  readonly stages: number;
  /** Errors of its file; with any, the role cannot be used. */
  readonly errors: number;
}

export interface RoleListDocument {
  readonly format: 'hirecard/roles@1';
  readonly roles: readonly ListedRole[];
}

export function roleListReport(roles: readonly ListedRole[]): Report {
  const invalid = roles.filter(({ errors }) => errors > 0);
  return {
    title: 'Roles',
    sections: [
      {
        id: 'roles',
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'Role', kind: 'text' },
              { title: 'Title', kind: 'text' },
              { title: 'Version', kind: 'text' },
              { title: 'Dimensions', kind: 'number' },
              { title: 'From', kind: 'text' },
            ],
            rows: roles.map(({ id, title, version, dimensions, shipped, errors }) => [
              { text: id },
              errors > 0 ? { text: `cannot be used: ${counted(errors, 'error')}`, tone: 'bad' } : { text: title },
              { text: version ?? '' },
              { text: errors > 0 ? '' : String(dimensions) },
              { text: shipped ? 'hirecard' : 'workspace' },
            ]),
          },
          ...(invalid.length === 0 ? [] : [paragraph('To see what is wrong:')]),
          ...list(invalid.map(({ file }) => ({ text: `hirecard validate ${file}`, isForCopying: true }))),
        ],
      },
    ],
  };
}
