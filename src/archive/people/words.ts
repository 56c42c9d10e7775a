/** Word lists about names, all folded, all written from general knowledge. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** What stands before a name and is no part of it. */
export const TITLES = words(`
  mr mrs ms miss mx dr doctor prof professor rev reverend fr father hon sir dame lord lady judge justice president vice-president
  vice prime minister premier chancellor senator sen rep representative congressman congresswoman governor gov mayor ambassador
  secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl commander cmdr admiral adm marshal
  brigadier brig chief chairman chairwoman chair director deputy acting former then ex foreign defense defence interior finance
  justice state spokesman spokeswoman spokesperson leader speaker attorney coach officer detective inspector constable sheriff
  imam rabbi bishop archbishop cardinal ayatollah mullah pastor first second staff the
  ceo cfo coo cto cio ag gm vp svp evp da pm fm qb rb wr founder co-founder cofounder executive analyst commentator economist journalist
  reporter correspondent columnist editor author actor actress singer rapper comedian host presenter producer photographer designer
  engineer researcher scientist physicist chemist biologist psychologist radiologist cardiologist epidemiologist therapist nurse
  lawyer prosecutor solicitor barrister witness activist campaigner striker midfielder defender goalkeeper forward winger quarterback
  linebacker pitcher manager commissioner councillor alderman magistrate sheikha superintendent
  monsieur madame herr frau senor senora don dona signor signora`);

/** Titles that keep a single name company (`Pope Francis`): taken off only where a full name remains. */
export const KEPT_TITLES =
  words(`king queen prince princess pope saint st emperor empress duke duchess sultan emir sheikh sheikha
  mother brother sister lady lord sir dame crown`);

/** What stands after a name and is no part of it, or tells father from son. */
export const HONOURS = words('mp mep phd md qc kc obe cbe mbe esq');
export const GENERATIONS = words('jr sr junior ii iii iv');

/** Small words inside a surname. They don't tell one surname from another. */
export const PARTICLES =
  words(`van von der den de del della dello di da das do dos du la le les al el an ar as at ash ad
  bin ibn bint ben abu ould ter ten te zu zur zum af av y e i san dal degli`);

/** Surnames that East Asian names begin with (Korean, Chinese, Vietnamese), as the press romanises them. */
export const LEADING_SURNAMES = words(`
  kim lee yi rhee ri park pak choi choe jung jeong chung cho jo kang yoon yun jang chang lim im rim han oh o seo suh shin sin kwon hwang
  ahn an song jeon jun hong yoo yu ryu moon mun yang son sohn bae paik baek heo huh hur nam noh roh roo ha ko koh go kwak cha joo ju
  woo min ban ra na hyon
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang xi deng feng cao peng zeng xiao
  tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lo yao shen zhong tan fan jin shi dai jia fu bai zou meng xiong qin qiu
  hou jiang yin xue yan lei long tao he mao wen wan hua bo hao kong ai tsai tsang cheung wong chan leung lam ng lau yip kwok
  nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly truong dinh`);

/** Words that only the name of a body, a group or an office holds. */
export const BODY_WORDS = words(`
  ministry ministries department agency service services office bureau administration government cabinet parliament senate congress house
  palace council commission committee court tribunal party union alliance coalition front movement army navy force forces guard
  police troops military command staff bank fund reserve exchange company companies corporation corp inc ltd llc plc co group holdings
  association federation confederation league club team university college school institute institution academy hospital clinic church
  foundation trust centre center network news times post herald journal gazette tribune guardian agency press media television tv radio
  broadcaster newspaper magazine website report reports study survey poll statement document documents officials official
  spokesperson spokesman spokeswoman sources source experts analysts authorities lawmakers critics supporters opponents people residents witnesses
  diplomats observers scientists researchers doctors prosecutors lawyers investigators democrats republicans conservatives workers
  nations states kingdom republic emirates organization organisation society authority board ministers leaders members
  airlines airways motors industries energy oil gas international securities partners capital campaign embassy mission secretariat`);

/** First words of the names of places with more than one word. */
export const PLACE_BEGINNINGS =
  words(`north south east west northern southern eastern western central new united saudi hong sri costa
  puerto burkina sierra cape ivory papua kuala addis tel los las san santa buenos phnom port great tiny greater middle latin`);

/** Places that are surnames or given names, too: alone, each means the place unless the article itself has the person. */
export const PLACE_NAMES = words(`
  washington jordan london paris berlin chad georgia israel cuba holland england ireland france chile lima santiago victoria kingston
  wellington hamilton georgetown jackson lincoln houston austin dallas madison york lebanon sydney rome vienna brussels moscow kyiv
  kiev salvador dhabi seoul beijing tokyo tehran damascus ankara cairo madrid lisbon athens warsaw prague budapest ottawa canberra delhi islamabad kabul
  baghdad riyadh doha havana caracas brasilia pretoria nairobi abuja pyongyang taipei hanoi manila jakarta bangkok geneva kremlin
  russia ukraine china japan germany spain italy poland turkey iran iraq syria egypt india pakistan brazil mexico canada australia`);

/** Given names that one person bears in several languages or scripts; each line is one name. */
export const GIVEN_NAMES_ALIKE: readonly (readonly string[])[] = `
  volodymyr vladimir wladimir vladimír
  oleksandr aleksandr alexander alexandr alexandre aliaksandr
  mykola nikolai nikolay
  andriy andrei andrey andrej
  serhiy serhii sergei sergey sergiy
  dmytro dmitry dmitri dimitri
  mykhailo mikhail michail
  yevhen yevgeny evgeny yevgeni yevhenii
  petro pyotr piotr
  oleksiy oleksii alexei aleksey alexey
  olena elena yelena
  kateryna ekaterina yekaterina
  iryna irina
  yuriy yuri iouri yury juri
  vasyl vasily vasiliy
  viktor victor
  mohammed muhammad mohamed mohammad muhammed mohamad mohamud mehmed
  ahmed ahmad
  moammar muammar mouammar moamer muamar
  hussein hossein husain
  osama usama
  omar umar
  yasser yasir
  khaled khalid
  ayman aiman
  abdullah abdallah abdulla
  ibrahim ebrahim
  yousef yusuf yosef youssef yusef
  seif saif`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
