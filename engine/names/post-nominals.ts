/**
 * Which letters stand behind a name and say what somebody is: degrees, orders, memberships of a parliament.
 *
 * Degrees and professions are those of universities in English, orders, decorations and offices those that the British
 * Ministry of Justice and The London Gazette give ("Order of wear"), with Australia's, Canada's, Ireland's and New
 * Zealand's; fellowships those of the oldest academies; then religious orders, and the members of German parliaments
 * (Bundesministerium des Innern, Protokoll: Anschriften und Anreden). As written but for stops, since "Am" is no "AM".
 */

/** @param written As in the text: "M.D.", "PhD". */
export function isPostNominal(written: string): boolean {
  // Most names are told at once: no letters but "Esq" are small from the second to the last.
  if (isSmall(written.charCodeAt(1)) && isSmall(written.charCodeAt(written.length - 1)))
    return written === 'Esq';
  return LETTERS.has(written.includes('.') ? written.replaceAll('.', '') : written);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

const LETTERS: ReadonlySet<string> = new Set(
  `BA BSc BEng BEd BCom BPhil LLB MA MSc MEng MEd MBA MPA MPH MFA MPhil MRes LLM PhD DPhil EdD PsyD PharmD DSc ScD DLitt LLD ThD JD MD DO DDS
   DMD DVM MBBS MBChB BDS RN CPA Esq
   VC GC KG KT GCB KCB DCB CB OM CH GCMG KCMG DCMG CMG GCVO KCVO DCVO CVO LVO MVO GBE KBE DBE CBE OBE MBE BEM DSO DSC MC DFC AFC QPM KPM
   AC AO AM OAM CC OC CM CNZM ONZM MNZM
   MP MEP MSP MLA TD MS QC KC SC PC JP
   FRS FRSE FBA FRCP FRCS FRCGP FRCPsych FRGS FRSA FREng MRCP
   SJ OP OSB OFM
   MdB MdL MdEP MdA MdHB MdBB`.split(/\s+/),
);
