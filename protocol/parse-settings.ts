/**
 * Settings from what a user wrote: an editor's configuration or the parsed `.crossquoterc.json`.
 *
 * What is not understood is named and left at its default, so that one slip does not undo the rest. Where the value
 * comes from, and what to do about a problem, is for the host to say.
 */
import { CHECK_CODES, type CheckCode, type Severity } from './checks.ts';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from './settings.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** One phrase each, naming the key and what it takes. */
  readonly problems: readonly string[];
}

/** Read settings from any value; what is absent or not understood has its default. */
export function parseSettings(value: unknown): ParsedSettings {
  const problems: string[] = [];
  if (!isObject(value)) return { settings: DEFAULT_SETTINGS, problems: ['the settings must be an object'] };
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) problems.push(`"${key}" is no setting`);
  }
  const settings: Settings = {
    include: globs(value, 'include', problems),
    exclude: globs(value, 'exclude', problems),
    useIgnoreFiles: isOn(value, 'useIgnoreFiles', problems),
    severity: severities(value.severity, problems),
    language: languageIn(value.language, problems),
    reportingVerbs: reportingVerbs(value.reportingVerbs, problems),
    matchSpellings: isOn(value, 'matchSpellings', problems),
    codeLens: isOn(value, 'codeLens', problems),
    annotator: annotatorIn(value.annotator, problems),
  };
  return { settings, problems };
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies readonly (
  | Severity
  | 'off'
)[];

function globs(value: Written, key: 'include' | 'exclude', problems: string[]): readonly string[] {
  const given = value[key] ?? DEFAULT_SETTINGS[key];
  if (Array.isArray(given) && given.every((glob) => typeof glob === 'string')) {
    const slow = given.find(mayBeSlow);
    if (slow === undefined) return given;
    problems.push(`"${key}": "${slow}" has more than three stars in one name, or a group that is repeated`);
    return DEFAULT_SETTINGS[key];
  }
  problems.push(`"${key}" must be a list of globs`);
  return DEFAULT_SETTINGS[key];
}

/**
 * Whether a name could be looked at for hours: a glob becomes a regular expression, whose time for a name of 255 letters grows
 * with as high a power as there are stars (a second for four). A settings file may be somebody else's.
 */
function mayBeSlow(glob: string): boolean {
  const stars = (part: string) => (part === '**' ? 0 : (part.match(/\*+/g)?.length ?? 0));
  return /[+*]\(/.test(glob) || glob.split('/').some((part) => stars(part) > 3);
}

function severities(given: unknown, problems: string[]): Settings['severity'] {
  if (given === undefined || given === null) return DEFAULT_SETTINGS.severity;
  if (!isObject(given)) {
    problems.push('"severity" must be an object of check codes');
    return DEFAULT_SETTINGS.severity;
  }
  const severity: Partial<Record<CheckCode, Severity | 'off'>> = {};
  for (const [code, level] of Object.entries(given)) {
    if (!isCheckCode(code)) problems.push(`"severity" names "${code}", which is no check`);
    else if (!isSeverity(level))
      problems.push(`"severity" of "${code}" must be one of ${SEVERITIES.join(', ')}`);
    else severity[code] = level;
  }
  return severity;
}

function languageIn(given: unknown, problems: string[]): Settings['language'] {
  const known = [...LANGUAGES, 'auto'] as const;
  const found = known.find((language) => language === (given ?? DEFAULT_SETTINGS.language));
  if (found) return found;
  problems.push(`"language" must be one of ${known.join(', ')}`);
  return DEFAULT_SETTINGS.language;
}

function reportingVerbs(given: unknown, problems: string[]): readonly string[] {
  const verbs = given ?? DEFAULT_SETTINGS.reportingVerbs;
  if (Array.isArray(verbs) && verbs.every((verb) => typeof verb === 'string' && /^\p{L}+$/u.test(verb)))
    return verbs.map((verb: string) => verb.toLowerCase());
  problems.push('"reportingVerbs" must be a list of single verbs');
  return DEFAULT_SETTINGS.reportingVerbs;
}

function isOn(
  value: Written,
  key: 'useIgnoreFiles' | 'matchSpellings' | 'codeLens',
  problems: string[],
): boolean {
  const given = value[key] ?? DEFAULT_SETTINGS[key];
  if (typeof given === 'boolean') return given;
  problems.push(`"${key}" must be true or false`);
  return DEFAULT_SETTINGS[key];
}

function annotatorIn(given: unknown, problems: string[]): string {
  const name = given ?? DEFAULT_SETTINGS.annotator;
  if (typeof name === 'string') return name;
  problems.push('"annotator" must be a name');
  return DEFAULT_SETTINGS.annotator;
}

/** The settings before anything is known of their values. */
type Written = { readonly [key in keyof Settings]?: unknown };

function isObject(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCheckCode(value: string): value is CheckCode {
  return (CHECK_CODES as readonly string[]).includes(value);
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && SEVERITIES.includes(value);
}
