/** Names of countries, peoples and languages, as alternatives of a pattern: those met most in hiring, not all there are. */

export const COUNTRIES = [
  'afghanistan|albania|algeria|argentina|australia|austria|bangladesh|belgium|brazil|britain|bulgaria|cameroon|canada',
  'chile|china|colombia|croatia|cuba|denmark|egypt|england|eritrea|ethiopia|finland|france|germany|ghana|greece',
  'hungary|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|kenya|kosovo|lebanon|malaysia|mexico|morocco',
  'nepal|netherlands|nigeria|norway|pakistan|peru|philippines|poland|portugal|romania|russia|saudi arabia|scotland',
  'serbia|singapore|somalia|south africa|south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|thailand',
  'tunisia|turkey|uganda|ukraine|united kingdom|united states|usa|uk|venezuela|vietnam|wales|zimbabwe',
  'africa|asia|eastern europe|europe|latin america|the middle east',
].join('|');

export const NATIONALITIES = [
  'afghan|african|albanian|american|arab|argentinian|asian|australian|austrian|bangladeshi|belgian|brazilian|british',
  'bulgarian|canadian|chinese|colombian|croatian|cuban|czech|danish|dutch|egyptian|english|ethiopian|filipino|finnish',
  'french|german|ghanaian|greek|hungarian|indian|indonesian|iranian|iraqi|irish|israeli|italian|jamaican|japanese',
  'kenyan|korean|lebanese|mexican|moroccan|nepalese|nigerian|norwegian|pakistani|peruvian|polish|portuguese|romanian',
  'russian|scottish|serbian|somali|spanish|sudanese|swedish|swiss|syrian|thai|tunisian|turkish|ukrainian|vietnamese',
  'welsh|zimbabwean',
].join('|');

export const LANGUAGES =
  'arabic|bengali|cantonese|chinese|czech|danish|dutch|english|finnish|french|german|greek|hebrew|hindi|hungarian|irish|italian|japanese|korean|mandarin|norwegian|polish|portuguese|punjabi|romanian|russian|somali|spanish|swahili|swedish|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh';

/** Each of the alternatives as a word of its own. */
export function wholeWords(alternatives: string): readonly string[] {
  return alternatives.split('|').map((word) => `${word}.`);
}
