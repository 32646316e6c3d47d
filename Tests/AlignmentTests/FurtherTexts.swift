/// A letter and a story in three languages, written for these tests, with their gold beads.
///
/// A row is what belongs together; ` / ` parts its sentences, and an empty text is an omission.
enum FurtherTexts {
  static let rows: [(fr: String, ru: String, en: String)] = letter + story

  private static let letter = [
    (
      "Objet: Réunion du groupe sur les réseaux ruraux", "Предмет: Собрание группы по сельским сетям",
      "Subject: Meeting of the group on rural networks"
    ),
    ("Madame, Monsieur,", "Уважаемая госпожа, уважаемый господин,", "Dear Sir/Madam,"),
    (
      "La prochaine réunion du groupe se tiendra à Tunis, du 4 au 8 mars 2024.",
      "Следующее собрание группы состоится в Тунисе 4–8 марта 2024 года.",
      "The next meeting of the group will be held in Tunis from 4 to 8 March 2024."
    ),
    (
      "Elle commencera le premier jour à 9 h 30 et sera présidée par Mme Amina Benali.",
      "Оно начнется в первый день в 9 час. 30 мин. / Председательствовать будет г-жа Амина Бенали.",
      "It will begin at 0930 hours on the first day. / The chairman will be Ms Amina Benali."
    ),
    (
      "L'inscription des participants débutera à 8 h 30 à l'entrée principale.",
      "Регистрация участников начнется в 8 час. 30 мин. у главного входа.",
      "Registration of participants will start at 0830 hours at the main entrance."
    ),
    (
      "Le projet d'ordre du jour figure dans l'Annexe A. / La liste des documents figure dans l'Annexe B.",
      "Проект повестки дня приведен в Приложении A, список документов – в Приложении B.",
      "The draft agenda is in Annex A, and the list of documents is in Annex B."
    ),
    (
      "Les contributions doivent parvenir au secrétariat au plus tard le 20 février 2024.",
      "Вклады должны поступить в секретариат не позднее 20 февраля 2024 года.",
      "Contributions must reach the secretariat no later than 20 February 2024."
    ),
    (
      "Celles qui seront reçues après cette date ne seront pas traduites.",
      "Вклады, полученные после этой даты, переводиться не будут.",
      "Those received after that date will not be translated."
    ),
    (
      "Les documents seront publiés à l'adresse https://www.example.org/rural.",
      "Документы будут опубликованы по адресу https://www.example.org/rural.",
      "Documents will be posted at https://www.example.org/rural."
    ),
    (
      "Les participants sont priés d'apporter leur ordinateur portable, car la réunion se déroulera sans papier.",
      "Собрание будет проходить без использования бумаги. / Просим участников иметь при себе ноутбуки.",
      "The meeting will be paperless. / Participants are asked to bring their laptops."
    ),
    ("Une connexion Wi-Fi sera disponible dans toutes les salles.", "", "Wi-Fi will be available in all rooms."),
    (
      "Trois bourses seront accordées aux pays les moins avancés.",
      "Наименее развитым странам будут предоставлены три стипендии.",
      "Three fellowships will be awarded to the least developed countries."
    ),
    (
      "Les demandes de bourse doivent être signées par l'administration nationale.",
      "Заявки на стипендию должны быть подписаны национальной администрацией.",
      "Applications for fellowships must be signed by the national administration."
    ),
    (
      "Les participants qui ont besoin d'un visa doivent en faire la demande auprès de l'ambassade de Tunisie.",
      "Участникам, которым нужна виза, следует обратиться за ней в посольство Туниса.",
      "Participants who need a visa should apply for it at the embassy of Tunisia."
    ),
    (
      "Cette démarche peut prendre six semaines.", "Эта процедура может занять шесть недель.",
      "This can take six weeks."
    ),
    (
      "L'hôtel Carthage propose un tarif préférentiel de 85 dollars par nuit, petit déjeuner compris.",
      "Гостиница Carthage предлагает льготную цену 85 долларов за ночь, включая завтрак.",
      "The Carthage hotel offers a special rate of 85 dollars a night. / Breakfast is included."
    ),
    (
      "Le groupe examinera d'abord le rapport sur l'énergie solaire.",
      "Сначала группа рассмотрит отчет о солнечной энергии.",
      "The group will first consider the report on solar energy."
    ),
    (
      "Il examinera ensuite la Recommandation L.1380 et la question des batteries.",
      "Затем она рассмотрит Рекомендацию L.1380 и вопрос об аккумуляторах.",
      "It will then consider Recommendation L.1380 and the question of batteries."
    ),
    (
      "", "Предложения по этому вопросу внесли Кения и Бразилия.",
      "Proposals on this question were submitted by Kenya and Brazil."
    ),
    (
      "Un atelier sur la télémédecine aura lieu le 6 mars 2024. / Il est ouvert à tous.",
      "6 марта 2024 года состоится открытый для всех семинар-практикум по телемедицине.",
      "A workshop on telemedicine, open to all, will be held on 6 March 2024."
    ),
    (
      "Des experts du Sénégal et de l'Inde y présenteront leurs projets.",
      "На нем эксперты из Сенегала и Индии представят свои проекты.",
      "Experts from Senegal and India will present their projects there."
    ),
    (
      "L'interprétation sera assurée en français et en anglais.",
      "Будет обеспечен устный перевод на французский и английский языки.",
      "Interpretation will be provided in French and English."
    ),
    (
      "Les dépenses de voyage sont à la charge des participants.", "Путевые расходы несут сами участники.",
      "Travel costs are borne by the participants."
    ),
    (
      "Pour toute question, veuillez contacter Mme Benali, tél. +216 71 555 014.",
      "По всем вопросам просим обращаться к г-же Бенали, тел. +216 71 555 014.",
      "For any question please contact Ms Benali, tel. +216 71 555 014."
    ),
    (
      "Je vous souhaite une réunion constructive et agréable.", "Желаю вам плодотворного и приятного собрания.",
      "I wish you a constructive and pleasant meeting."
    ),
    ("Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.", "С уважением,", "Yours faithfully,"),
  ]

  private static let story = [
    (
      "Le vieux facteur du village s'appelait Anton.", "Старого почтальона деревни звали Антон.",
      "The old postman of the village was called Anton."
    ),
    (
      "Chaque matin, il montait la colline à bicyclette, été comme hiver.",
      "Каждое утро, летом и зимой, он поднимался на холм на велосипеде.",
      "Every morning he rode his bicycle up the hill. / He did so in summer and in winter."
    ),
    (
      "En haut de la colline vivait Clara, qui attendait une lettre depuis dix ans.",
      "На вершине холма жила Клара. / Она ждала письма уже десять лет.",
      "At the top of the hill lived Clara, who had been waiting for a letter for ten years."
    ),
    (
      "Son fils était parti en Argentine et n'avait jamais écrit.", "Ее сын уехал в Аргентину и ни разу не написал.",
      "Her son had gone to Argentina and had never written."
    ),
    ("«Rien aujourd'hui», disait Anton.", "«Сегодня ничего», – говорил Антон.", "“Nothing today,” Anton would say."),
    (
      "«Alors demain», répondait Clara, et elle lui offrait un café.",
      "«Тогда завтра», – отвечала Клара и угощала его кофе.",
      "“Tomorrow, then,” Clara would answer, and she gave him a coffee."
    ),
    (
      "Ils parlaient du temps, des pommes et des voisins.", "Они говорили о погоде, о яблоках и о соседях.",
      "They talked about the weather, the apples and the neighbours."
    ),
    (
      "Un jour de novembre, la neige tomba si fort que la route disparut.",
      "Однажды в ноябре снег пошел так сильно, что дорога исчезла.",
      "One day in November the snow fell so heavily that the road disappeared."
    ),
    (
      "Anton laissa sa bicyclette au village et monta à pied. / Il avait une lettre dans son sac.",
      "Антон оставил велосипед в деревне и пошел пешком. / В сумке у него было письмо.",
      "Anton left his bicycle in the village and walked up the hill, with a letter in his bag."
    ),
    ("Le timbre venait d'Argentine.", "Марка была из Аргентины.", "The stamp was from Argentina."),
    (
      "Le vent soufflait, et deux fois il tomba dans la neige.", "Дул ветер, и он дважды упал в снег.",
      "The wind was blowing, and twice he fell in the snow."
    ),
    (
      "Il pensait au café chaud de Clara et continuait.", "Он думал о горячем кофе Клары и шел дальше.",
      "He thought of Clara's hot coffee and went on."
    ),
    ("", "", "It was already getting dark."),
    (
      "Quand il arriva enfin, la maison était sombre. / Personne ne répondit.",
      "Когда он наконец пришел, в доме было темно, и никто не ответил.",
      "When he arrived at last, the house was dark and nobody answered."
    ),
    (
      "Il frappa à la fenêtre et cria son nom.", "Он постучал в окно и выкрикнул ее имя.",
      "He knocked at the window and shouted her name."
    ),
    (
      "Puis il vit une petite lampe dans le jardin.", "Потом он увидел в саду маленькую лампу.",
      "Then he saw a small lamp in the garden."
    ),
    (
      "Clara était là, une pelle à la main; elle dégageait le chemin pour lui.",
      "Там с лопатой в руках стояла Клара. / Она расчищала для него дорогу.",
      "Clara was there with a shovel in her hand. / She was clearing the path for him."
    ),
    (
      "«Je savais que vous viendriez», dit-elle.", "«Я знала, что вы придете», – сказала она.",
      "“I knew you would come,” she said."
    ),
    (
      "«Même sans lettre?» demanda Anton.", "«Даже без письма?» – спросил Антон.",
      "“Even without a letter?” asked Anton."
    ),
    (
      "«Surtout sans lettre», dit Clara.", "«Особенно без письма», – сказала Клара.",
      "“Especially without a letter,” said Clara."
    ),
    (
      "Il lui tendit l'enveloppe, et elle la regarda longtemps sans l'ouvrir.",
      "Он протянул ей конверт. / Она долго смотрела на него, не открывая.",
      "He handed her the envelope, and for a long time she looked at it without opening it."
    ),
    (
      "Le fils écrivait qu'il était marié, qu'il avait deux filles et un petit restaurant à Rosario.",
      "Сын писал, что женат, что у него две дочери и маленький ресторан в Росарио.",
      "The son wrote that he was married. / He had two daughters and a small restaurant in Rosario."
    ),
    (
      "Il demandait pardon pour son silence.", "Он просил прощения за свое молчание.",
      "He asked forgiveness for his silence."
    ),
    (
      "Il invitait sa mère à Noël et lui envoyait un billet d'avion.",
      "Он приглашал мать на Рождество и прислал ей билет на самолет.",
      "He invited his mother for Christmas and sent her a plane ticket."
    ),
    ("Clara lut la lettre trois fois.", "Клара прочла письмо три раза.", "Clara read the letter three times."),
    (
      "Puis elle fit du café, comme toujours.", "Потом она, как всегда, сварила кофе.",
      "Then she made coffee, as always."
    ),
    (
      "«Qui vous attendra demain?» demanda-t-elle au facteur.",
      "«Кто будет ждать вас завтра?» – спросила она почтальона.",
      "“Who will wait for you tomorrow?” she asked the postman."
    ),
    (
      "Anton ne répondit pas tout de suite; il regardait la neige par la fenêtre.",
      "Антон ответил не сразу. / Он смотрел в окно на снег.",
      "Anton did not answer at once. / He was looking at the snow through the window."
    ),
    (
      "«J'ai toujours voulu voir l'Argentine», dit-il enfin.",
      "«Я всегда хотел увидеть Аргентину», – сказал он наконец.",
      "“I have always wanted to see Argentina,” he said at last."
    ),
    (
      "En décembre, le village reçut une carte postale de Rosario. / Elle portait deux signatures.",
      "В декабре в деревню пришла открытка из Росарио с двумя подписями.",
      "In December the village received a postcard from Rosario with two signatures."
    ),
    (
      "La bicyclette d'Anton resta tout l'hiver devant la poste.", "Велосипед Антона всю зиму простоял перед почтой.",
      "Anton's bicycle stood in front of the post office all winter."
    ),
    ("Personne n'y toucha.", "Никто его не трогал.", "Nobody touched it."),
    (
      "Au printemps, un enfant du village la prit pour apporter le courrier.",
      "Весной деревенский мальчик взял его, чтобы развозить почту.",
      "In spring a child of the village took it to deliver the mail."
    ),
    (
      "Sur la colline, il n'y avait plus personne, mais il y montait quand même.",
      "На холме больше никого не было. / Но он все равно поднимался туда.",
      "There was no longer anybody on the hill, but the child rode up there all the same."
    ),
    (
      "La vue y était belle, disait-il, et les pommes étaient bonnes.",
      "Вид оттуда красивый, говорил он, и яблоки хорошие.",
      "The view was beautiful there, he said, and the apples were good."
    ),
  ]

  /// A side of a row, as a key path would name it.
  typealias Column = (_ row: (fr: String, ru: String, en: String)) -> String

  /// The gold beads between two languages: sentences of a row that has as many on both sides belong together one by one.
  static func beads(_ first: Column, _ second: Column) -> [[[Int]]] {
    zip(lines(first).rows, lines(second).rows).flatMap { left, right in
      left.count == right.count ? zip(left, right).map { [[$0], [$1]] } : [[left, right]]
    }
  }

  /// The lines of a language, and for each row its lines' numbers.
  static func lines(_ column: Column) -> (lines: [String], rows: [[Int]]) {
    var lines: [String] = []
    var numbers: [[Int]] = []
    for row in rows {
      let sentences = column(row).split(separator: " / ").map(String.init)
      numbers.append(Array(lines.count..<lines.count + sentences.count))
      lines += sentences
    }
    return (lines, numbers)
  }
}
