import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

const ROOT = resolve(import.meta.dirname, '../..');
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');

const Report = v.object({
  diagnostics: v.array(v.object({ code: v.optional(v.string(), ''), filename: v.string(), message: v.string() })),
});

const WithOptions = v.looseObject({ options: v.looseObject({}) });

function writeProject(folder: string, samples: Record<string, string>): void {
  const config = v.parse(WithOptions, JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')));
  // The samples import files that do not exist, so there are no types to be aware of.
  const untyped = { ...config, options: { ...config.options, typeAware: false } };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(untyped));
  cpSync(join(ROOT, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(samples)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function runLinter(folder: string): string {
  const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    return execFileSync(process.execPath, [OXLINT, '--format', 'json', 'src'], options);
  } catch (error) {
    // Findings make the linter exit with 1; the report is on its output all the same.
    return v.parse(v.object({ stdout: v.string() }), error).stdout;
  }
}

/** Lints samples (path to text) under the project's own rules and tells the rules that each file broke. */
export function lintSamples(samples: Record<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-lint-'));
  try {
    writeProject(folder, samples);
    const broken = new Map(Object.keys(samples).map((path): [string, string[]] => [path, []]));
    for (const { filename, code } of v.parse(Report, JSON.parse(runLinter(folder))).diagnostics) {
      broken.get(filename)?.push(code);
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
