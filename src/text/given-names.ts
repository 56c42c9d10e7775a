/**
 * Frequent given names by the pronoun that usually goes with them, from general knowledge; names of both kinds are left
 * out, or stand in both lists ("Jan", "Andrea"). Evidence for resolving "he" and "she", never shown.
 */
const MALE = new Set(
  `james john robert michael william david richard joseph joe thomas tom charles charlie christopher chris daniel dan matthew
  matt anthony tony mark donald don steven steve stephen paul andrew andy joshua josh kenneth ken kevin brian george
  edward eddie ed ted timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon
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
  todd trevor troy vernon victor vincent wayne wesley zack
  abel achim adil adrien aidan alain alasdair alastair albrecht aldo alessandro alf alistair allen alvin amir
  anders andre andreas angus ansel anselm antoine archie ari arjun armand armando arne arno arnold arturo aziz
  barnaby bartholomew bastian benedict bengt bennett benoit bernd bernhard bert bertrand bjorn brad bradley
  brendan brett byron caleb callum cameron caspar cecil cedric claude clement clifford clive colin conor conrad
  cormac cyril damian damien darren dave davide declan denis derrick desmond diego dieter dirk dominic duane edgar
  edmund edouard eduardo edwin egon einar elliot emil emile emilio enrique enzo erich erik ernest ernst esteban
  etienne euan eugen ewan fabian fabio farid felipe felix ferdinand fergus finn floyd francesco freddie frederick
  fritz gabriel gareth gaston gavin geoff geoffrey georg gerard gerhard gideon gilbert giles giorgio giovanni glen
  godfrey gregor guido guillaume gunnar gunther gustav hal hamish hamza hannes harald harvey hector heinrich heinz
  helmut hendrik henri henrik herman hermann horace horst hubert hugo humphrey ignacio immanuel ingo isaac ismail
  jaime jakob janos jasper javier jeremiah jerome joachim joao joaquin jochen johan johann johannes jonas jorg
  josef julio julius kamal kareem karim kaspar kenji klaus knut konrad konstantin kwame lachlan lars laszlo
  laurent lennart leopold leroy lionel lorenzo lothar luc luigi lukas magnus maksim manfred manuel marc marcel
  marcelo marek massimo mats matthias maurice mauricio maximilian mehmet melvin michal milan milos mohan morris
  murray mustafa nadir nathanael nicolas niels nikolai nils olav ole oleksandr orlando osvaldo oswald otis pablo
  paolo pascal patricio pavel percy petr petros pietro piotr quentin rafael rahim rainer ralf ramon raoul raphael
  raul reginald reinhard rene ricardo riccardo roberto rodrigo roland rolf roman ronan ruben rupert rustam
  salvador salvatore samir santiago saul sebastian serge shane sidney silas simeon stefan stefano steffen sten
  sven tariq terence thaddeus theo thierry thorsten tobias toby tomas tomasz tommaso torsten tristan ulrich
  umberto uwe valentin vasyl viggo vito vivek volker waldemar werner wilfred wilhelm willem winston wolfgang
  xavier yannick yusuf yves zoltan
  alexis andrea ashley dana gabriele jan joan kelly kim michele simone vivian`.split(/\s+/),
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
  esther erin edith dolores daisy dana connie colleen clara cindy cathy carrie candice bonnie betsy beth annette alison
  ada adela adele adriana agatha agnes agnieszka aileen aina aisling alana alba alessandra alexandra alicia alina
  aline alma alva amalia amelia amina anais anastasia angelica angelina anita anke anneke annika antonia ariana
  arlene audrey aurelia aurora ava azra beata beatrice beatrix becky belinda benedetta bernadette bertha bianca
  birgit blanche brenna bridget brigid brigitte britta camilla carina carla carlotta carmen carole caroline
  catalina caterina cecile cecilia celeste celia celine chantal chiara chloe chrissie christa christiane christie
  clarissa claudia clementine cordelia corinne cornelia cosima dagmar dagny dahlia daniela daria delia delphine
  desiree dina dora doreen dorothea edna eileen elaina eleanor eleonora elfriede elisa elisabeth elise elke ella
  elodie eloise elspeth elvira emilia emilie emmeline enid erica erika ernestine esme estelle ethel eugenia eunice
  eva eve evelina farah fatou felicity fenna fern fidelma flavia flora florentina franca francesca francine
  franziska freda freya frida gabriela gabriele gabriella gabrielle gemma genevieve georgina geraldine gerda
  germaine gertrude gillian giovanna gisela gita giulia gladys gretchen gudrun guinevere hanna hanne harriet
  hattie hazel hedda hedwig heidrun heike helena helene helga henrietta hermine hilda hilde hildegard ida ilaria
  ilona imogen ina ines inga inge inger irina iris irma isabel isabelle isla isolde ivy jacinta jana janine
  jasmine jeanette jeanne jeannie jemima jenna jennie jenny jeri joanna joanne johanna jolene josefina josephine
  josie joy juanita judit juliana juliet juliette juno justine jutta kara karin karla karolina kasia katarina
  katerina katharina katrin katya keira kerstin khadija kiera kirsty klara kristina lara larissa leila leilani
  leonie leonora letitia liana lidia lieselotte liesl lila lilian liliana lillian lily lina linnea lise livia liz
  liza lola lotte louisa luana lucia luciana lucie lucinda lucrezia ludmila luisa luise lynette lynn mabel
  madeleine maeve mafalda magda magdalena maisie maja malin mandy manon manuela mara marcella marcia margarethe
  margarita margery margit margot marguerite mariam mariana marianne maribel marika marina marissa marit marjorie
  marlene marta martina mathilda matilda maud maura maureen mavis maxine melinda mercedes meredith mia micaela
  michaela mildred mina minna mira miranda miriam moira mona monika monique morag muriel myra myrtle nadia nadine
  naomi natasha nell nellie nina noemi noor nora noreen odette odile olga olive olympia ophelia ottilie paloma pam
  patty pauline pearl peggy penelope perdita philippa phoebe phyllis pia polly portia priscilla prudence rachael
  ragnhild ramona rana raquel rebekah regina regine renata rhoda rhona rhonda roberta romy rosa rosalie rosalind
  rosamund roseanne rosemary rosita roswitha rowena roxanne ruby sabina sabrina sadie saffron salma saoirse saskia
  selina selma seraphina shauna shirin sibylle sigrid silke silvia simone sinead siobhan sofia sofie solveig sonja
  sophie stella stephania susanna susanne svenja sybil tabitha tamara tamsin tanja tanya tatiana tess thea thelma
  therese tilda tilly traudl trudy uma una ursel ute valentina vanessa verena verity veronica veronika viola
  violet vivian viviane vivien wilhelmina wilma winifred xenia yasmin ylva yolanda zara zelda zoya zuzana`.split(
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

/** Whether a word (folded) is a frequent given name of one kind. */
export function isGivenName(folded: string): boolean {
  return MALE.has(folded) || FEMALE.has(folded);
}
