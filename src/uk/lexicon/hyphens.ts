/** Words that have a hyphen of their own, by their first part: at the end of a line it stays («прем'єр-|міністр»), all others part a word («міль-|йонів»). */
import { fold } from '../../text/fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FIRST = set(
  "прем'єр віце екс генерал унтер обер штаб штабс контр лейб прес шеф топ бізнес інтернет онлайн офлайн фан член лікар інженер веб медіа міні максі преміум тест стоп " +
    'хакер піар арт бліц дизель крос блок хард рок джаз поп хіт шоу конференц грам норд зюйд магнітофон купівля імпорт експорт дитина людина країна місто фірма компанія завод літак ' +
    "північно південно східно західно суспільно військово соціально економічно фінансово культурно науково народно державно торгово виробничо організаційно військовий кримсько " +
    "будь казна хтозна бозна по з із десь якось коли хто що де як куди так всього рано день пліч івано кам'янець переяслав могилів нью лос сан сент усть ростов",
);
const SECOND = set('таки небудь то де от но бо');
/** «українсько-|польський». */
const OF_STATES = /(?:сько|цько|зько)$/;

/** Given what stands before a hyphen at the end of a line and what follows on the next. */
export const keepsHyphen = (before: string, after: string): boolean => {
  const first = fold(before);
  return /^\p{Lu}/u.test(after) || FIRST.has(first) || SECOND.has(fold(after)) || OF_STATES.test(first);
};
