"""Given names that are common in news, in lower case: what tells "Ann Poe" on a line of its own from "Storm Damage".

A name that is not listed is one all the same where a label says so. Words that begin headlines or name places more often than
people (Will, Grace, Paris, Victoria) are left out. Own compilation, 2026-11-26.
"""

from __future__ import annotations

ENGLISH = """
aaron abby abigail adam addison adrian aidan aisha alan alana alastair albert alec alejandra alex alexa alexander alexandra alexandre
alexis alfred ali alice alicia alisa alison alistair allan allen allison alyssa amanda amelia amy ana anastasia andre andrea andrew andy angela
angelica angus anita ann anna annabel annabelle anne annie anthony antoinette anton antonia archie arianna ariel arnold arthur arun asher ashley ashton
aubrey audrey ava barbara barney barry beatrice becky belinda ben benjamin benji bernadette bernard bernie bert beth bethany betsy betty beverly bianca
bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brent brett brian briana brianna bridget britney brittany brody brooke bruce
bryan bryce bryony caitlin caitlyn caleb callum calvin cameron camilla candace candice carl carla carly carol carole caroline carolyn carrie cassandra cassie
catherine cathy cecilia cedric celeste charlene charles charlie charlotte chelsea cheryl chloe chris chrissy christa christian christie christina christine
christopher cindy claire clara clare clarence claudia clay clayton clifford clint clive cody cole colin colleen conor connor constance corey courtney
craig cristina curtis cynthia daisy dale damian damien damon dan dana daniel daniella danielle danny daphne darcy darius darlene darrell darren darryl
dave david dawn dean deanna debbie deborah debra declan deepak denise dennis derek derrick desmond devin devon diana diane dianne dominic don donald donna
donovan doris dorothy doug douglas drew duncan dustin dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah
elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis elsa emilia emily emma emmanuel eric erica erik erika erin ernest esther ethan
eugene eva evan eve evelyn ewan ezra faith farah fatima felicia felicity felix finn fiona fletcher flora frances francesca francis frank frankie
fred freddie frederick freya gabby gabe gabriel gabriela gabriella gabrielle gareth garrett gary gavin gemma geoff geoffrey george georgina gerald
geraldine gerard gerry giles gillian gina glen glenn gloria gordon graeme graham greg gregg gregory greta gretchen gwen hailey hal haley hamish hank hannah
harold harriet harris harrison harry harvey hayden hayley hazel heather hector heidi helen helena helene henry herbert hilary hillary hollie holly howard hugh
hugo humphrey ian imogen ingrid ira irene iris isaac isabel isabella isabelle isla ivan jack jackie jackson jacob jacqueline jada jade jaime jake jamal james
jamie jan jana jane janelle janet janice jared jasmine jason jay jayden jean jeanette jeanne jeff jeffrey jen jenna jennie jennifer jenny jeremiah jeremy
jerome jerry jesse jessica jessie jill jillian jim jimmy jo joan joanna joanne jocelyn jodi jodie jody joe joel joey john johnny jon jonah jonas jonathan
jonny jorge joseph josephine josh joshua josie joy joyce juan judith judy julia julian juliana julie juliet juliette julius justin justine kaitlin
kaitlyn karen kari karl kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kayla keith kelli kellie kelly kelsey ken kendall kendra kenneth
kenny kenya kerri kerry kevin kieran kim kimberly kirk kirsten kirstie kirsty kit kris krista kristen kristi kristin kristina kristine kristy kurt kyle kylie
lance larry latoya laura laurel lauren laurence laurie lawrence leah leanne lee leila lena leo leon leonard leslie leticia lewis liam lila lillian lilly lily
linda lindsay lindsey lionel lisa lizzie lloyd logan lois lola lori lorraine lottie louis louisa louise lucas lucia lucille lucinda lucy luke lydia lynda
lyndsey lynn lynne mackenzie maddie madeleine madeline maggie malcolm malik mandy marc marcel marcia marcus margaret margie margo margot maria mariah
marian marianne marie marilyn mario marion marisa marissa marjorie mark marlene marsha marshall martha martin martina marty marvin mary mathew matt matthew
maureen maurice max maxine maxwell maya megan meghan mehdi mel melanie melinda melissa melody mercedes meredith mia michael micheal michele michelle miguel mike
mikey milo mimi miranda miriam mitch mitchell mohamed mohammad mohammed mohammad moira mollie molly mona monica morgan moses muhammad muriel murray myra nadia
nancy naomi natalia natalie natasha nate nathan nathaniel neal ned neil nell nick nicholas nicky nicola nicolas nicole nigel nikita nikki nina noah noel
noelle nora norma norman oliver olivia omar oscar otis otto owen paige pam pamela pat patrice patricia patrick patty paul paula pauline peggy penelope
penny percy perry pete peter phil philip philippa phillip phillipa phoebe phyllis pippa polly preston priscilla priya quentin quincy rachael rachel ralph
ramona randall randy raphael ravi ray raymond rebecca rebekah reece reggie regina reginald rhiannon rhys ricardo richard rick ricky riley rita rob robbie
robert roberta roberto robin robyn rochelle rod roderick rodney roger roland ron ronald ronan ronnie rory rosa rosalind rosanna rosemary rosie ross roxanne
roy ruben ruby rupert russell rusty ruth ryan sabrina sadie sally sam samantha samir samuel sandra sanjay sara sarah sasha saul scott sean sebastian selena
serena seth shane shannon sharon shaun shauna shawn sheila shelby shelley shelly sheri sherri sherry shirley sian sidney siobhan simon simone sofia sonia
sonya sophia sophie spencer stacey stacy stan stanley stefan stella steph stephanie stephen steve steven stewart stuart sue susan susanna susannah susie suzanne
suzy sylvia tabitha tamara tami tammy tania tanya tara tasha tatiana taylor ted teresa terence terrance terrence terri terry tessa thea thelma theo theodore
theresa thomas tia tiffany tim timothy tina toby todd tom tommy toni tony tracey traci tracy travis trevor tricia trisha tristan troy tyler valerie vanessa
vera vernon veronica vicki vickie vicky victor vincent viola violet vivian wallace walter wanda warren wayne wendy wesley whitney wilfred
wilhelmina william willie winston xavier yasmin yolanda yvette yvonne zac zach zachary zack zara zoe zoey
"""
GERMAN = """
achim albrecht alexandra alois andrea andreas anette angelika anja anke anneliese annette annika antje arne armin astrid axel barbara bastian beate bernd
bernhard bettina birgit birte björn boris brigitte britta burkhard carola carsten christel christiane christoph claudia claus clemens constanze corinna cornelia
dagmar daniela detlef dieter dietmar dietrich dirk doreen dorothea dörte eberhard eckart eckhard egon ekkehard elfriede elke ellen elmar engin erich ernst
eva fabian falk ferdinand finn florian franz franziska franziskus frauke friederike friedrich fritz gabriele georg gerd gerda gerhard gerlinde gero gesa gisela
gregor gudrun guido gunnar gunter günter günther hans hanna hannes hannah harald hartmut heike heiko heiner heinrich heinz helga helge helmut hendrik henning henrik
herbert hermann hilde holger horst hubert ilka ilona ilse inga inge ingo ingrid inka irmgard isabell jakob janina jens joachim jochen johann johanna johannes
jonas jörg josef julia juliane jürgen jutta kai karin karl karla karlheinz karsten kaspar katharina kathrin katja katrin kerstin kilian kirsten klaus konrad
konstantin lars lasse lea lena leonie lina lothar lorenz ludger ludwig luisa lukas lutz magdalena maike maja malte manfred manuela marc mareike margarete
margit margrit marita markus marlene martina mathias matthias maximilian mechthild meike melanie michaela michel mirjam monika moritz nadine nadja niklas nils nicole
nikolaus norbert ole olaf oliver ortwin oskar pascal patrizia petra philipp pia rainer ralf ralph reiner reinhard reinhold renate richard rolf roman ronja rosemarie
rudolf rüdiger sabine sandra sascha sebastian siegfried sigrid silke silvia simone sina sonja stefan stefanie steffen stephan susann susanne sven svenja tanja
theresa thilo thomas thorben thorsten tilman tim timo tobias torben torsten udo ulf uli ulrich ulrike ursula ute uta uwe valentin vera verena veronika viktoria
volker volkmar waldemar walter waltraud werner wilfried wilhelm winfried wolf wolfgang yannick
"""
ROMANCE = """
adriana adrien agathe agnès aitor alain alba alberto aldo alejandro alessandra alessandro alessia alessio alexia alfonso alfredo alice álvaro amandine amélie ana anaïs
andrés ángel ángela angelo anna annalisa antoine antonella antonello antonio aníbal armando arnaud arturo audrey augusto aurélie aurélien baptiste beatriz begoña
benedetta benedetto benoît bernardo blanca brigitte bruno camila camille carina carlo carlos carlotta carmen catarina cécile cecilia céline chantal chiara
christelle christophe cláudia claudio clément clémence concepción consuelo corentin corinne cristian cristiana cristiano cristina cristóbal damiano daniela daniele
daniella débora delphine denis didier diego dino diogo dolores domenico édouard eduarda eduardo elena éléonore elisa élise élodie eloy elsa emanuela emanuele emilio
emma enrico enrique enzo ernesto esteban estelle eugenia eugenio eva fabien fabienne fabio fábio fabiola fabrice fabrizio federica federico felipe fernanda fernando
filipa filipe filippo flavia flavio florent florian francesca francesco francisco francisca franck françois françoise gabriele gaël gaëlle gaspard gerardo germán giacomo
gian giancarlo gianluca gianni gilberto gilles giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe gonzalo graziella guadalupe guilherme guillaume guillermo
gustavo hélène héctor helder henrique hervé hugo iago ignacio ilaria ines inés íñigo irene isabel iván jacopo jacques jaime javier jean jérémy jérôme jesús joana joão
joaquim joaquín jordi jorge josé josefina juan juana juliana julien julie julieta julio justine karine katia lara laura laurent lea léa leandro leonardo leonor lionel
loïc lola lorena lorenzo luc luca lucas lucía luciana luciano lucie ludovic luigi luís luis luisa luiz luiza manon manuel manuela marcela marcello marcelo marcia márcia
marco marcos margarita maria maría mariana mariangela mariano maríajosé marina mario marisol marta martín martina massimiliano massimo mateo mathieu mathilde matilde matteo
maurizio mauro maxime mercedes michela michele miguel mireille mónica morgane muriel nadège natalia nathalie néstor nicola nicolas nicolás noelia nuria núria octavio odile
olivia olivier óscar pablo paola paolo pascal pascale patrice patrícia patrizia paulina paulo pedro philippe piero pierre pietro pilar quentin rafael rafaela ramón raphaël
raquel raúl régis rémi renata renato renaud ricardo riccardo rita roberta roberto rocío rodolfo rodrigo rogério romain roman rosa salvatore samuel sandrine
sandro sara sébastien serena serge sergio sérgio silvana silvia simona simone sofía solène sonia stefania stefano stéphane stéphanie susana sylvain sylvie tatiana
teresa thiago thibault thierry thomas tiago tomás tommaso umberto valentina valentín valérie valeria vanessa vera veronica verónica vicente víctor vincent vincenzo virginie
vinícius vitor viviana viviane walter xavier yago yann yannick yolanda yves yvette
"""
NORTHERN = """
aad aino aki albin alma anders annelies anneli annemarie antti arie arjen arne åsa åse asbjørn astrid auke bart bas bengt bent berit bert bjarne bjørn birgitta björn bo bram
britt camilla carl carin caspar charlotta christel christer claes coen connie daan dag dick dirk ebba edwin eero egil einar eirik eivind ellen else emil erika erkki espen esa
eva evert floor folkert frans fredrik frida frits geert gerard gerrit gitte göran greger gro gunilla gunnar gustaf gustav håkan halvor hanne hans hanneke harri heikki
heidi helle hege henk henrik henriette hilde hugo ida ilse inge inger ingeborg ingvild jaap jacco jakob jan janne jari jeroen jens jesper joep johan johanna jon jonna jonas joost
jorma jos jouni juha juhani jukka jussi kaare kaisa kaj karianne karin karina kari katarina kees kenneth kim kirsi kirsten kjell kjetil klaas knut krister kristian kristin kristoffer
lars lasse laila leena leif lena lennart lieke linnea line lisbeth liselotte lotta lotte maaike maarit maarten magnus maja malin marieke marianne marika mariska marit marja marjo markku
marleen martijn matti mats mette michiel mika mikael mikko minna mirja monique morten nanna niels niina niklas nils odd ola olav olle olli oskar outi øystein øyvind päivi pål pasi
peder pekka per pernilla pernille petri petter pia piet pieter pirjo ragnhild raimo rasmus reijo riikka riitta rikke roar roel rolf ruben ruud saara sami sander sanna sari sebastiaan
seppo signe sigrid silje simen siri sirpa siw sjoerd sofie solveig staffan stian stefan stein sten stig stina sture sunniva susanna svein sverre taina tanja tapio teemu terje tero theo
thijs tiina tim timo tom tomas tone torbjörn tord tore torill torkel torstein tove trine trond truls tuomas tuula ulf ulla ulrika urban vegard vibeke victoria viggo ville willem wim wouter yngve
"""
SLAVIC = """
adam adéla agata agnieszka aleš aleksandr aleksandra aleksei alena alicja alžběta ana anastasiia andrea andrej andrei andrzej andrii aneta anita anna antonín arkadiusz artem artur barbora
bartłomiej bartosz beata blanka blażej bogdan bogusław bohumil boris božena bronisław cezary dana daniela danuta dariusz dagmar darina david denisa denis dmitri dmitry dominik dominika dorota
dušan edyta elena elżbieta emil eva ewa ewelina filip františek gabriela goran grażyna grzegorz hana halina helena henryk igor ilona iveta ivan ivana ivo ivona iwona jacek jadwiga jakub jan jana
janusz jarmila jaromír jaroslav jarosław jelena jerzy jindřich jiří jitka joanna jolanta josef józef jozef justyna kacper kamil kamila karel karol karolína karolina katarína katarzyna kateřina
kinga klára kryštof krystyna krzysztof ksenia ladislav lenka leszek libor ljubica lubomír lucie lucyna ludmila luděk lukáš łukasz maciej magda magdalena malwina marcin marek mariusz markéta marko
marta martin martina maryna mateusz matěj matouš matyáš michaela michał michal mikhail mikołaj milena miloš miloslav mirela miroslav mirosław monika nataša natalija nikola nikolai
nina oksana oleg oleksandr olena olga ondřej oľga ota pavel pavla pavlína paweł petr petra piotr přemysl radek radim radka radomír radosław rafał renata richard robert roman romana rostislav
ryszard sergei serhii slavomír sławomir sofiia stanislav stanisław svetlana szymon šárka šimon štefan štěpán štěpánka tadeusz tatjana tereza tetiana tomasz tomáš urszula václav vadim věra veronika
viktor viktoria vít vítězslav vladan vladimir vladimír vladislav vlasta vlastimil vojtěch volodymyr waldemar wiesław wioletta witold władysław włodzimierz wojciech yana yevhen yulia yuri zbigniew zdeněk
zdeňka zofia zoran zuzana
"""
OTHER = """
abdul abdullah abhishek ade adnan agung agus ahmad ahmed ahmet ajay akash akira alper aman amina amir amit amol anand anil anita anjali ankit ankur anupam aparna aryan arjun arvind asep ashish ashok
asif aslı ayşe aylin ayu aziz babak bambang barış bayu behnam bilal burak budi bülent canan cem cemal chandra chinedu chinwe chukwu citra deniz devi dewi dian dilip dina dinesh dita divya dwi ebru eka eko
elif emeka emine emre endah erdem eren ersin esra fadi faisal farhan farid fatma fatih fauzan fikret ferhat fitri funke gaurav ganesh geeta gökhan gita gül habib hadi hakan hakim halil hamid hamza harish
hari hasan hassan hendra heru hiroshi hüseyin huda hussain hussein ibrahim ifeanyi ilham imran indah indra irfan ismail jamil joko jyoti kadir kamal karim kartika kavita kazuo kemal kenji khaled khalid
kiran kishore krishna kumar kunle lakshmi laila lale layla leyla mahesh mahmoud mahmut manish manoj maryam megawati meera mehmet mehmed melek merve mert metin mina mohan mohit mona mukesh murat musa mustafa
nabila nadeem naeem nasser neeraj neha ngozi nikhil nisha nitin nkechi noor nur nurul okan olu omer osman oya ozan ömer özge özgür pankaj parisa pooja pradeep prakash pramod pranav prashant pratik priyanka
putri putu rahul raj rajesh rajiv rakesh ramesh rashid ravi reza ridwan rini rizki rohan rohit rudi sachin sadia salim salma samina sandeep sanjeev sarita satish saurabh seda selin sema serdar
serkan shalini shankar shilpa shruti siti sneha sri sudhir suman sumit sunil suresh surya swati takashi tanvir tariq temitope tunde tuğba uğur ümit umar usha usman vandana varun vijay vikas vikram vinay vinod
vivek wahyu wawan yasemin yoko yoshi yuki yunus yusuf zafar zainab zehra zeynep zia
"""
AFRICAN = """
abdoulaye abena adaeze adebayo adwoa akinyi ama amani amara aminata aminu amina ayanda ayodele babatunde baraka boniface bongani busisiwe cheikh chidi chika chioma damilola efua emeka esi fatou folake
funmi garba halima hauwa ibrahima ifeoma juma kagiso kamau khadija khadijah khumo kofi kwabena kwame lerato lesego lindiwe lungile mamadou mariam mohamadou mokgadi moussa mpho mthobisi naledi
ndivhuwo neema njeri nneka nokuthula nomsa nosipho obinna oluwaseun oluwatobi ousmane palesa refilwe rethabile sani seydou sibongile sibusiso sipho siyabonga tapiwa tendai thabiso thabo thandeka thandi
thandiwe themba thulani tinashe tumelo tunde uche wanjiku wanjiru yaw yetunde zanele zodwa
"""
MORE = """
alden anirban anjana archana asser bharat bikash chetan deepa deepika divyansh farzana gargi gayatri hardik himanshu ishaan jaya jyotsna kalpana karan kirti lokesh madhav madhu mahua malini manasi manju mansi
meenakshi mihir mithun mridula namrata nandini nidhi nilesh nishant pallavi paras parul prachi prasad pratap preeti prerna radhika raghav rajat rajeev ritika ritu rupali sabyasachi sagar sameer sanchita sanjana sapna
saumya shahid shalini sharad shivani shraddha shreya shubham siddharth smita soumya subhash sudha sujata sunita supriya sushant swapnil tarun tejas trisha tushar uday urvashi vaibhav vidya vinay vineet vishal vivek
aditya aarti akshay abhijit jie jing juan lei mei ming xiaoying xin xiaoming yan ying yuan wei jun chengcheng minh linh thanh huong trang hanh phuong tuan hieu quang khanh
"""
CYRILLIC = """
алекс александр александра алексей алена алёна алина алиса алла анастасия анатолий андрей анна антон антонина арина арсений артем артём артур богдан борис вадим валентин валентина валерий валерия василий
василиса вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина георгий герман глеб григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета
иван игорь илья инна ирина карина кирилл константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария марк матвей михаил надежда наталия наталья никита николай нина оксана олег
олеся ольга павел петр пётр полина раиса регина роман руслан светлана семен семён сергей софия софья станислав степан тамара тарас татьяна тимофей тимур федор фёдор филипп эдуард элина юлия юрий яна ярослав
андрій анастасія ангеліна валерій василь віктор вікторія віталій володимир галина дарина дмитро євген євгенія ігор ілля ірина катерина костянтин марія микита микола михайло наталія олександр олександра
олексій олена олеся ольга остап павло петро світлана сергій софія тетяна юлія юрій ярослава георги димитър иван мария стефан тодор
"""
SURNAMES = frozenset(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田 橋本 阿部 石川 中島 前田 藤田 後藤 小川 岡田 長谷川 村上 近藤 石井 "
    "坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 小島 柴田 宮崎 酒井 工藤 横山 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 "
    "河野 藤本 村田 武田 上野 杉山 増田 小山 大塚 平野 菅原 久保 松井 千葉 岩崎 桜井 木下 野口 松尾 菊地 菊池 野村 新井 佐野 渡部 杉本 大西 古川 浜田 市川 小松 高野 水野 吉川 山内 西田 西川 北村 五十嵐 "
    "安田 中田 川口 平田 川崎 本田 久保田 吉村 飯田 沢田 辻 関 川上 石原 大島 永井 中西 松岡 田口 岩田 荒井 矢野 山下 秋山 川村 福島 黒田 小池 土屋 須藤 堀 田辺 大久保 岩本 望月 浅野 服部 樋口 熊谷 "
    "王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 "
    "丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 谭 譚 陆 陸 汪 范 金 石 廖 贾 賈 夏 韦 韋 付 方 白 邹 鄒 孟 熊 秦 邱 江 尹 薛 闫 閻 段 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 毛 郝 龚 龔 邵 万 萬 钱 錢 严 嚴 覃 武 戴 莫 孔 向 汤 湯".split()
)
"""Common family names of Japan and China: a name there begins with one."""

GIVEN_NAMES = frozenset(f"{ENGLISH} {GERMAN} {ROMANCE} {NORTHERN} {SLAVIC} {OTHER} {AFRICAN} {MORE} {CYRILLIC}".split())
"""All of them."""
