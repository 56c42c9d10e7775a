/**
 * Frequent given names by the pronoun that usually goes with them, from general knowledge; names of both kinds are left
 * out. Evidence for resolving "he" and "she", never shown.
 */
const MALE = new Set(
  `james john robert michael william david richard joseph joe thomas tom charles charlie christopher chris daniel dan matthew
  matt anthony tony mark donald don steven steve stephen paul andrew andy joshua josh kenneth ken kevin brian george
  edward ed ted timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon
  benjamin ben samuel sam gregory greg frank alexander raymond ray patrick jack dennis jerry tyler aaron jose adam henry
  nathan douglas doug zachary peter pete kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
  sean austin arthur lawrence bernie bernard bill bob jim mike rick rich ron ronald rand marco jeb barack hillel
  vladimir volodymyr dmitry dmitri sergei sergey viktor igor oleg andriy andrii rustem kirill mikhail boris bashar
  recep benjamin binyamin emmanuel francois jean pierre olaf friedrich hans karl jurgen angelo matteo silvio pedro juan
  carlos luis jorge miguel fernando mohammed muhammad mohammad ahmed ali hassan hussein omar khalid abdul ibrahim
  mitt newt mitch paul harry chuck lindsey ben rex reince corey roger barry hugh ian graham nigel gordon simon neil
  narendra rahul amit imran xi shinzo fumio yoshihide moon antonio mario giuseppe lech donald elon jens lloyd antony
  anton evan adrian alan albert alex alfred allan bruce bryan calvin clarence cory craig curtis dale darrell dean derek
  dick duncan dwight earl eli elijah eugene fred gene glenn herbert howard ivan jake jared jay jesse jimmy joel jon
  julian kurt leo leon lewis lou louis lucas luke malcolm marcus martin max mel merrick nathaniel neal norman oliver
  oscar otto owen phil philip ralph randy reggie rodney ross roy rudy rudolph russell seth stan stanley stuart theodore
  todd trevor troy vernon victor vincent wayne wesley zack`.split(/\s+/),
);
const FEMALE = new Set(
  `ilse greta astrid ingeborg elsa katja anja petra sabine mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah debbie stephanie rebecca sharon laura cynthia
  kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine kate christine debra rachel
  carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn
  judith megan cheryl andrea hannah martha jacqueline frances gloria ann anne teresa kathryn sara janice jean alice
  madison doris abigail julia judy grace denise amber marilyn beverly danielle theresa sophia marie diana brittany
  natalie isabella charlotte rose alexis kayla hillary carly ivanka melania kellyanne sonia elena ruth nikki
  condoleezza angela ursula christine marine theresa giorgia olena yulia svetlana maria natalia oksana park aung
  sheikha fatima aisha huma cheryl loretta elaine claire susana michele kamala nancy tulsi amy tammy jill kirsten
  dianne barbara debbie wendy donna megyn katrina arianna ann lena gwen rosie oprah ellen bella sylvia valerie wanda
  yvonne zoe vera tina tracy tara suzanne stacy sheila sally rita renee penny paula norma monica mindy maggie lydia
  lucy louise lori lois leah kristen kim kelly katie jane jan irene ingrid hope holly heidi gina gail florence fiona
  esther erin edith dolores daisy dana connie colleen clara cindy cathy carrie candice bonnie betsy beth annette alison`.split(
    /\s+/,
  ),
);

/** Whether a given name (folded) usually goes with "he". */
export function isMaleName(folded: string): boolean {
  return MALE.has(folded);
}

/** Whether a given name (folded) usually goes with "she". */
export function isFemaleName(folded: string): boolean {
  return FEMALE.has(folded);
}
