/**
 * The words of the generated news: lists of plain English, each entry with words that a second translator might
 * choose instead, and invented names. Nothing here names a real person, place or company on purpose.
 */
import { Random } from './random.ts';

/** A word and the others that may stand in its place, itself first. */
export type Choice = readonly string[];

export const NOUNS = choices(`
  people/residents price/cost plan/scheme job/post company/firm problem/issue decision/ruling report/study road/route
  agreement/deal delay/wait school hospital bridge harbour/port budget council/assembly election/vote court/tribunal
  worker/employee owner/proprietor repair/fix river coast/shore storm/gale flood farm harvest/crop ferry/ship train
  station driver/motorist passenger/traveller ticket fare tax/levy loan/credit debt bank market/exchange wage/salary
  strike/walkout union/guild factory/plant mine quarry reactor turbine pipeline cable grid battery/cell fuel/petrol
  water gas electricity/power forest/wood fire/blaze crew/team rescue/recovery accident/crash inquiry/investigation
  witness/observer evidence/proof judge lawyer/solicitor prison/jail sentence/term appeal charge/accusation police
  border/frontier visa/permit treaty/pact ceasefire/truce soldier/troop convoy general/commander weapon/arm sanction
  embassy/mission minister president mayor governor/prefect parliament/legislature party/faction coalition/alliance
  reform/overhaul law/act bill/draft clause/article rule/regulation regulator/watchdog inspector/examiner licence
  standard/norm warning/alert mistake/error lie/falsehood rumour promise/pledge answer/reply question letter/note
  document/paper archive/record recording/tape photograph/picture map/chart survey/poll figure/number estimate/forecast
  deadline/limit meeting/session conference/congress speech/address interview statement/declaration apology protest/rally
  crowd/throng petition/appeal march/procession square/plaza monument/memorial church/chapel museum/gallery theatre
  orchestra festival/fair film/picture novel/book newspaper/daily editor/publisher reporter/journalist studio broadcast
  satellite/probe telescope laboratory/institute vaccine/jab virus/germ outbreak/epidemic patient doctor/physician nurse
  clinic/surgery ward/unit medicine/drug trial/test diet/food grain/wheat cattle/livestock fishery/fleet catch/haul
  drought/dryness reservoir/lake dam/barrier valley/gorge mountain/peak glacier/icefield snow island/isle lighthouse/beacon
  airport/airfield runway/strip flight/plane pilot/captain engine/motor tunnel/underpass lorry/truck warehouse/depot
  container/crate shipment/cargo customs/tariff export import supplier/provider customer/client contract/tender profit/gain
  loss/deficit share/stake investor/backer merger/takeover board/panel chairman/chair manager/director software/program
  network/system password/code breach/leak hacker/intruder server/machine archive/library pupil/student teacher/tutor
  classroom exam/test degree/diploma campus/college scholarship/grant nursery/kindergarten pension/annuity benefit/allowance
  shelter/refuge tenant/renter landlord/owner rent/lease mortgage house/home tower/block scaffold/frame crane permit/licence
  boundary/limit corridor/passage junction/crossing signal/light brake/lever wheel/rim barrier/fence alarm/siren ladder/stair
  lifeboat/raft anchor/mooring hull/shell cabin/berth galley/kitchen captain/skipper coastguard/watch diver/swimmer
`);

export const VERBS = choices(`
  build/construct close/shut open/reopen begin/start end/finish help/assist buy/purchase sell/offload keep/retain
  change/alter check/verify repair/mend replace/exchange remove/withdraw protect/guard defend/uphold attack/assault
  accept/approve refuse/reject support/back oppose/resist delay/postpone cancel/scrap announce/declare reveal/disclose
  hide/conceal explain/clarify discuss/debate settle/resolve demand/require ask/request promise/pledge warn/caution
  accuse/blame investigate/examine inspect/survey test/try measure/gauge record/log publish/print read/study sign/endorse
  pay/fund borrow/lend cut/reduce raise/lift expand/extend limit/restrict allow/permit forbid/ban enforce/apply
  rescue/save evacuate/clear search/comb find/locate lose/forfeit reach/contact follow/track arrest/detain release/free
  convict/condemn pardon/forgive elect/choose appoint/name dismiss/sack replace/succeed lead/head join/enter leave/quit
  visit/tour host/receive invite/call teach/instruct train/coach hire/recruit treat/cure vaccinate/immunise feed/nourish
  plant/sow harvest/gather store/stock deliver/supply ship/send import/acquire tax/charge insure/cover design/draw
  launch/release steer/guide stop/halt break/breach burn/scorch flood/drown destroy/wreck restore/rebuild rename/relabel
`);

export const ADJECTIVES = choices(`
  new/fresh old/ageing big/large small/little long/lengthy short/brief early late/overdue high/tall low/modest strong/firm
  weak/feeble safe/secure dangerous/risky serious/grave urgent/pressing important/crucial clear/plain simple/easy
  difficult/hard possible/likely public/open private/closed local/nearby national/federal foreign/outside joint/shared
  separate/distinct temporary/passing permanent/lasting formal/official secret/hidden careful/cautious quick/rapid slow/gradual
  cheap/inexpensive expensive/costly broken/damaged empty/vacant full/complete quiet/calm loud/noisy angry/furious
  proud/boastful tired/weary honest/frank false/untrue recent/latest former/previous northern southern eastern western
  coastal/seaside rural/country urban/city medical/clinical legal/lawful military/armed financial/fiscal technical/practical
  independent/neutral responsible/accountable unpaid/voluntary unsafe/hazardous unfair/unjust wooden/timber deep/profound
`);

export const ADVERBS =
  choices(`quickly/fast carefully/cautiously fully/completely openly/publicly finally/eventually
  gradually/slowly directly/personally jointly/together formally/officially simply/merely again/anew safely/securely`);

/** What everybody says; the same words are no sign of the same statement. */
export const STOCK_PHRASES: readonly string[] = [
  'No comment.',
  'We do not discuss individual cases.',
  'I have nothing to add.',
  'It was a dreadful day for all of us.',
  'We are grateful to everybody who helped.',
  'It would be wrong to speculate.',
  'We will wait for the outcome of the inquiry.',
  'Our first thought is for the families.',
  'I am innocent.',
  'We are looking at all the options.',
];

/** What many organisations say in the same words with other facts: `#` a number, `@` a place, `%` a name, `*` a noun. */
export const FORMULAS: readonly string[] = [
  'We expect to open # new sites in @ before the end of the year.',
  'Officers arrested # people after the disturbance near the * in @.',
  'Our profit rose by # per cent because of strong demand for the * in @.',
  'The * in @ will be closed for # days while % carries out repairs.',
  'I can confirm that # jobs at % in @ will be lost before the summer.',
  'We have raised # million for the new * and would like to thank everybody in @.',
  'More than # homes in @ were without water after the failure of the *.',
  'The contract for the * was awarded to % for # million after a fair competition.',
];

export const ROLES: readonly string[] = [
  'Mayor',
  'Transport Minister',
  'Captain',
  'Professor',
  'Judge',
  'Senator',
  'union leader',
  'company spokesman',
  'harbour pilot',
  'hospital director',
  'opposition leader',
  'school principal',
];

export const FIRST_NAMES: readonly { readonly name: string; readonly pronoun: 'he' | 'she' }[] = [
  ...'Anton Bruno Caspar Dieter Edmund Farid Gideon Henrik Ismael Jonas Kamil Lucas Mateo Nils Otto Pascal Rafael Stefan Tobias Viktor'
    .split(' ')
    .map((name) => ({ name, pronoun: 'he' as const })),
  ...'Agnes Beatriz Carla Daria Esther Fatima Greta Helena Irina Johanna Katrin Leonie Miriam Noor Olga Petra Renata Salma Teresa Yara'
    .split(' ')
    .map((name) => ({ name, pronoun: 'she' as const })),
];

/** Names are as many as a large corpus has, so that most of them are rare. */
export const SURNAMES = invented(1, 6000, [
  'ek',
  'and',
  'ova',
  'ini',
  'aard',
  'oux',
  'ström',
  'ić',
  'wick',
  'enko',
]);
export const PLACES = invented(2, 4000, [
  'burg',
  'haven',
  'mouth',
  'stad',
  'ford',
  'minster',
  'grad',
  'ville',
]);
export const ORGANISATIONS = invented(3, 2500, [
  'corp',
  'tel',
  'gas',
  'line',
  'bank',
  'air',
  'works',
  'steel',
]);
/** Half of the different words of a real corpus stand in it once or twice; these stand for them. */
export const RARE_WORDS = invented(4, 12_000, ['ite', 'ol', 'ax', 'ium', 'ane', 'oid', 'een', 'ule'], false);

export const DAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function choices(list: string): readonly Choice[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('/'));
}

/** `count` different words made of syllables; the seed is fixed, so that every corpus has the same vocabulary. */
function invented(
  seed: number,
  count: number,
  endings: readonly string[],
  capital = true,
): readonly string[] {
  const random = new Random(seed);
  const syllables = 'ba cor del fen gri hol jan kes lor mun nor pra quel ris sto tav ulm vor wen zel'.split(
    ' ',
  );
  const words = new Set<string>();
  while (words.size < count) {
    const word = random.sample(syllables, random.between(1, 3)).join('') + random.pick(endings);
    words.add(capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
  return [...words];
}
