/**
 * Where the settings come from: the client's configuration where it has one, else what it said in its greeting,
 * else a settings file at the root of a workspace folder, else the defaults. The first that is given counts alone, but for
 * the name of whoever annotates, which says nothing of the documents.
 */

import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../../engine/text/decode.ts';
import { annotatorApart } from '../../protocol/annotator-apart.ts';
import { type ParsedSettings, parseSettings } from '../../protocol/parse-settings.ts';
import { parseSettingsFile, SETTINGS_FILE } from '../../protocol/parse-settings-file.ts';
import { translated } from '../../protocol/phrase.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../protocol/settings.ts';
import { describeError } from '../guard.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';

/** The section of the client's configuration. */
export const SECTION = 'crossquote';

export class SettingsSource {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #notices: Notices;
  /** What the client gave without being asked. */
  #given: unknown;

  constructor(connection: Connection, session: Session, notices: Notices, initializationOptions: unknown) {
    this.#connection = connection;
    this.#session = session;
    this.#notices = notices;
    this.#given = initializationOptions;
  }

  /** A client that cannot be asked says itself what has changed. */
  give(settings: unknown): void {
    if (isGiven(settings) && SECTION in settings) this.#given = settings[SECTION];
  }

  /** The settings as they are now; what is not understood in them is told once. Never rejects. */
  async read(): Promise<Settings> {
    const configured = this.#session.client.configuration ? await this.#askClient() : undefined;
    const given = [configured, this.#given].filter(isGiven);
    const { withAnnotator } = annotatorApart(given.find((value) => 'annotator' in value) ?? {});
    const own = given.find((value) => isGiven(annotatorApart(value).others));
    if (own) return withAnnotator(this.#accept('settings', parseSettings(own)));
    return withAnnotator(await this.#readFile());
  }

  /** What the settings file of the first folder that has one says. */
  async #readFile(): Promise<Settings> {
    for (const folder of this.#session.folders) {
      const uri = `${folder.replace(/\/$/, '')}/${SETTINGS_FILE}`;
      const content = await this.#session.host.readFile(uri);
      if (typeof content === 'string') continue;
      const decoded = decodeText(content, this.#session.host.decode);
      if ('text' in decoded) return this.#accept(SETTINGS_FILE, parseSettingsFile(decoded.text));
      this.#notices.tell([`${SETTINGS_FILE} ${translated(decoded.refusal, this.#session.say)}`]);
    }
    return DEFAULT_SETTINGS;
  }

  async #askClient(): Promise<unknown> {
    try {
      return await this.#connection.workspace.getConfiguration(SECTION);
    } catch (error) {
      this.#connection.console.error(`asking for the settings failed: ${describeError(error)}`);
      return undefined;
    }
  }

  #accept(where: string, { settings, problems }: ParsedSettings): Settings {
    this.#notices.tell(problems.map((problem) => `${where}: ${problem}`));
    return settings;
  }
}

function isGiven(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
