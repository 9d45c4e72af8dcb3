# Groups, their members, charters, calls and concerns; the record, permissions, search.

## Groups and the board

asked-any = Любое значение
group-closes = Закрывается
group-opens = Открывается
group-a-member = Один из членов группы

groups-lead = У каждой группы свои члены, свой устав и свои предложения.
groups-sign-in = Войдите, чтобы увидеть группы, в которых вы состоите
group-parent-body = Подотчётна органу:
group-joining = Вступление: { $how }
group-archived = Эта группа в архиве. Её можно только читать.

board-propose = Внести предложение
board-join = Вступить в эту группу
board-visitor = Вы читаете как гость.
board-charter = Как работает эта группа
board-filter = Выбрать предложения
board-words = Слова в названии
board-in-step = Этап
board-status = Состояние
board-where-not-heard = Пока не выслушана
board-empty = Предложений пока нет.
board-nothing-fits = Подходящих предложений нет. Выберите другое или снимите фильтры.
board-count = { $count ->
    [0] нет предложений
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
  }
board-topics = { $count ->
    [one] Тема:
    [few] Темы:
    [many] Темы:
   *[other] Темы:
  }
board-advice = рассчитано, не решено
board-designated = статус определён
board-level-hidden = Мнения вам пока не показаны, поэтому не показан и уровень.
board-no-level = Уровня пока нет.
board-due = Срок
board-overdue = Просрочено
board-since = На этом этапе с
board-not-heard = Пока не выслушаны:
board-objections = { $open ->
    [one] { $open } открытое возражение
    [few] { $open } открытых возражения
    [many] { $open } открытых возражений
   *[other] { $open } открытого возражения
  }, { $unanswered ->
    [0] без ответа не осталось
   *[other] без ответа по существу: { $unanswered }
  }
board-call = Запрос консенсуса: { $what }
board-unmet = { $count ->
    [one] Для следующего этапа не выполнено { $count } условие
    [few] Для следующего этапа не выполнено { $count } условия
    [many] Для следующего этапа не выполнено { $count } условий
   *[other] Для следующего этапа не выполнено { $count } условия
  }
board-ways = Ещё об этой группе
board-search = Искать в этой группе
board-feed = Что опубликовала эта группа (лента Atom)
board-calendar = Сроки для вашего календаря (iCalendar)

group-propose = Внести предложение
propose-lead = Коротко напишите, чем следует заняться группе и почему сейчас. Темы и тексты появятся позже.
propose-sign-in = Предложения вносят члены группы. Сначала войдите.
propose-members = Предложения вносят члены группы.
propose-role = В вашей роли можно читать и помогать, но не вносить предложения.
propose-then = Что будет дальше
propose-then-how = Ваше предложение пройдёт через шесть этапов. На каждом всем видно, где оно находится и чего не хватает, чтобы идти дальше.

## Members

group-members = Члены группы
members-for-members = Состав группы показан только её членам.
members-by-group = Члены по группам заинтересованных сторон
members-total = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
  }
members-count = { $count ->
    [one] { $count } на этой странице
    [few] { $count } на этой странице
    [many] { $count } на этой странице
   *[other] { $count } на этой странице
  }
members-persons = Человек
members-expected = По уставу
members-is-expected = Ожидается
members-not-expected = Не указана
members-nobody = Пока никого
members-filter = Выбрать членов группы
members-state = Членство
members-by = Упорядочить

field-role = Роль
field-stakeholder_group = Группа заинтересованных сторон
field-organisation = Организация
field-region = Регион
field-focal_point_of = Контактное лицо сообщества
field-statement = Заявление

group-join = Вступить в эту группу
join-account = Чтобы вступить, нужна учётная запись. Сначала войдите.
join_group = Вступить
    .done = Готово. Если группа принимает по заявкам, теперь ваша заявка ждёт ответа.
    .stakeholder_group-hint = От кого вы выступаете. Если ни от кого, выберите «unaffiliated».
    .role = В качестве кого
    .organisation-hint = Оставьте пустым, если говорите от себя.
    .statement = Что вы хотите сказать тем, кто рассматривает заявки

member-own = Вы член группы
member-own-change = Изменить сведения о вас
member-leave = Выйти из этой группы
member-leave-how = Сказанное вами останется вместе с вашим именем. Вернуться можно так, как это предусмотрено уставом группы.
member-since = В группе с
member-state-reason = Причина
member-change = Изменить сведения об этом члене группы
member-appoint = Назначить другую роль
member-appoint-now = Назначить эту роль
member-chair-decides = Этого члена группы назначил председатель. Поэтому о членстве решает председатель.

update_member = Сохранить
    .done = Изменение сохранено.
    .stakeholder_group-hint = Мнения учитываются за ту группу, от которой выступает член группы. В открытом запросе консенсуса остаётся та, что была при его открытии.
    .focal_point_of-hint = Сообщество, которому член группы передаёт материалы, если такое есть.
leave_group = Выйти
    .done = Вы вышли из группы.
decide_member = Решить
    .done = Решение записано.
    .reason-hint = Этот человек может её прочитать.
decide-member-admitted = Принять
decide-member-refused = Не принимать
decide-member-suspended = Приостановить участие
decide-member-reinstated = Возобновить участие
decide-member-removed = Исключить из группы

group-invitations = Приглашения
invitations-lead = Приглашённый получает код, который можно использовать один раз в течение 14 дней.
invitations-given = { $count ->
    [one] Создано { $count } приглашение. Код показан только сейчас: передайте его приглашённому.
    [few] Создано { $count } приглашения. Коды показаны только сейчас: передайте каждый своему приглашённому.
    [many] Создано { $count } приглашений. Коды показаны только сейчас: передайте каждый своему приглашённому.
   *[other] Создано { $count } приглашения. Коды показаны только сейчас: передайте каждый своему приглашённому.
  }
invitations-mailed = письмо уже в пути
invitations-one = Пригласить одного человека
invitations-many = Пригласить всех по списку
invitations-many-how = Вставьте список, в котором столбцы разделены запятыми (CSV). В первой строке стоят названия столбцов. Столбцы «name» и «organisation» можно опустить. Не более 500 человек; если хотя бы в одной строке ошибка, никто не будет приглашён.
invitations-made = Созданные приглашения
invitations-filter = Выбрать приглашения
invitations-state = Состояние
invitations-whom = Кого
invitations-until = Действует до
invitations-joined = Уже в группе
invitations-expired = Срок истёк

invite = Пригласить
    .done = Приглашение создано.
    .name = Имя, если вы его знаете
    .stakeholder_group-hint = От кого будет выступать приглашённый. Он может это изменить.
import_invitations = Пригласить всех
    .done = Приглашения созданы.
    .csv = Список
revoke_invitation = Аннулировать
    .done = Приглашение аннулировано.

## Charter

group-charter = Устав
charter-lead = Правила, которые эта группа установила для себя. Они говорят, кто участвует, как движется предложение и когда что-то считается согласованным.
charter-purpose = Для чего нужна группа
charter-people = Кто участвует
charter-expected = Ожидаемые участники:
charter-expected-others = Другим тоже рады. Их слова и возражения значат столько же; условия ниже касаются ожидаемых групп.
charter-observers-comment = Наблюдатели могут комментировать.
charter-observers-read = Наблюдатели читают, но не комментируют.
charter-permissions = Кто что может делать и на каком этапе
charter-way = Путь предложения
charter-max-topics = { $count ->
    [one] У предложения не более { $count } темы.
    [few] У предложения не более { $count } тем.
    [many] У предложения не более { $count } тем.
   *[other] У предложения не более { $count } темы.
  }
charter-approvals = { $count ->
    [one] Чтобы тему можно было выбрать, нужно одобрение { $count } группы заинтересованных сторон.
    [few] Чтобы тему можно было выбрать, нужно одобрение { $count } групп заинтересованных сторон.
    [many] Чтобы тему можно было выбрать, нужно одобрение { $count } групп заинтересованных сторон.
   *[other] Чтобы тему можно было выбрать, нужно одобрение { $count } группы заинтересованных сторон.
  }
charter-window = { $days ->
    [one] На ответ даётся не менее { $days } дня.
    [few] На ответ даётся не менее { $days } дней.
    [many] На ответ даётся не менее { $days } дней.
   *[other] На ответ даётся не менее { $days } дня.
  }
charter-mandate = Какую проверку проходит итоговый документ
charter-mandate-how = Прежде чем группа что-то опубликует, отвечают на каждый из этих вопросов. Документ, не прошедший хотя бы одну проверку, находится вне мандата.
charter-suitability = О чём спрашивают, когда выбирают тему
charter-suitability-how = Прежде чем тему выберут, отвечают на каждый из этих вопросов.
charter-dimensions = Её воздействие рассматривают в следующих сферах:
charter-edit = Изменить группу и её устав
charter-edit-how = Изменение действует с этого момента. Открытые запросы консенсуса сохраняют тот устав, с которым были открыты.
charter-edit-open = Открыть форму
charter-checks-how = У каждого вопроса есть короткое имя без пробелов и текст. Чтобы убрать вопрос, очистите оба поля.
charter-thresholds = Когда что-то считается согласованным: числа
charter-thresholds-how = Если оставить поле пустым, вернётся значение по умолчанию. Доли пишут дробями: 2/3, 1/2, 1.

update_group = Сохранить устав
    .done = Устав сохранён.
    .name = Название группы
    .summary = Что это за группа
    .parent_body = Орган, которому она подотчётна
    .visibility = Кто может читать группу
    .joining = Как вступают
    .state = Работает ли она ещё
    .charter-mandate = Для чего нужна группа и кем она учреждена
    .charter-expected_groups = Ожидаемые группы заинтересованных сторон
    .charter-expected_groups-hint = По одной в строке, не менее одной.
    .charter-observers_comment = Наблюдатели могут комментировать
    .charter-max_topics = Тем в предложении, не более
    .charter-min_window_days = Наименьший срок раунда или запроса консенсуса, в днях
    .charter-mandate_checks = Какую проверку проходит итоговый документ
    .charter-mandate_checks-id = Короткое имя
    .charter-mandate_checks-text = Вопрос
    .charter-suitability_checks = О чём спрашивают, когда выбирают тему
    .charter-suitability_checks-id = Короткое имя
    .charter-suitability_checks-text = Вопрос
    .charter-impact_dimensions = Сферы, в которых рассматривают воздействие
    .charter-impact_dimensions-hint = По одной в строке.
    .charter-consensus-min_days = Сколько дней открыт текст
    .charter-consensus-freeze_days = Сколько дней без изменений по существу
    .charter-consensus-quorum_abs = Сколько людей должно участвовать
    .charter-consensus-quorum_frac = Какая доля учитываемых членов должна участвовать
    .charter-consensus-cov_min = Сколько ожидаемых групп должно участвовать
    .charter-consensus-cov_frac = Какая доля ожидаемых групп должна участвовать
    .charter-consensus-group_min = Сколько людей нужно, чтобы группа участвовала
    .charter-consensus-active_min = Сколько людей должно активно поддержать
    .charter-consensus-active_groups = В скольких группах должна быть активная поддержка
    .charter-consensus-active_frac = В какой доле групп должна быть активная поддержка
    .charter-consensus-unclear_abs = Скольким людям текст может быть непонятен
    .charter-consensus-unclear_frac = Какой доле участвовавших он может быть непонятен
    .charter-consensus-sup_hi = Доля, начиная с которой группа поддерживает или согласна
    .charter-consensus-sup_lo = Доля, до которой группа против
    .charter-consensus-decided_frac = Доля высказавшихся за или против, при которой группа ещё не воздержалась
    .charter-consensus-aside_weight = Сколько прибавляет к голосам за несогласие без блокирования
    .charter-consensus-cons_seq = Средняя доля, нужная для консенсуса
    .charter-consensus-cons_bmin = Наименьшая доля в группе при консенсусе
    .charter-consensus-strong_seq = Средняя доля, начиная с которой говорят о значительном несогласии
    .charter-consensus-minority = Средняя доля, до которой это мнение меньшинства
    .charter-consensus-gs_frac = Доля группы, при которой возражение становится возражением группы
    .charter-consensus-strict = Возражение целой группы препятствует консенсусу, даже если перевешено другими доводами
    .charter-consensus-collapse_org = Организация учитывается в своей группе один раз
    .charter-consensus-objection_policy = Что происходит при открытом возражении
    .charter-consensus-thin_policy = Группа, в которой участвовало слишком мало людей

group-rules = Когда что-то считается согласованным
rules-lead = Здесь не голосуют. Сервис рассчитывает, какова позиция групп заинтересованных сторон, причём вес у всех одинаковый. Затем координатор принимает решение и обосновывает его.
rules-basis = Данных должно быть достаточно
rules-groups = Как определяется мнение группы заинтересованных сторон
rules-agreement = Что нужно для общего согласия
rules-objections = Что происходит с возражениями
rules-time = Текст открыт не менее { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
  } и не меняется по существу не менее { $still ->
    [one] { $still } дня
    [few] { $still } дней
    [many] { $still } дней
   *[other] { $still } дня
  }.
rules-quorum = Доля участвующих среди учитываемых членов группы: { $share } или больше, причём не менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  }. Если учитываемых меньше, участвуют все.
rules-coverage = Доля участвующих среди ожидаемых групп заинтересованных сторон: { $share } или больше, причём не менее { $groups ->
    [one] { $groups } группы
    [few] { $groups } групп
    [many] { $groups } групп
   *[other] { $groups } группы
  }. Чтобы группа участвовала, нужно не менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  } или все, кто в ней есть.
rules-clarity = Текст должен быть понятен. Он считается непонятным, если его не поняли не менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  } и их доля среди участвовавших больше { $share }.
rules-supports = Группа за текст, если за него { $share } её веса или больше.
rules-opposes = Группа против, если за него { $share } её веса или меньше. Между этими долями она разделилась.
rules-decided = Группа воздержалась, если доля тех, кто за или против, среди участвовавших меньше { $share }.
rules-aside = При несогласии без блокирования человек не согласен, но не препятствует. Это учитывается как { $weight } голоса за.
rules-organisation = Организация учитывается в своей группе один раз, сколько бы членов у неё ни было.
rules-person = Каждый человек учитывается в своей группе один раз.
rules-thin-count = Группа, в которой участвовало менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  }, учитывается наравне с другими.
rules-thin-exclude = Группа, в которой участвовало менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  }, не учитывается среди групп, принявших решение.
rules-active = Кто-то должен этого хотеть: текст активно поддерживают не менее { $persons ->
    [one] { $persons } человека
    [few] { $persons } человек
    [many] { $persons } человек
   *[other] { $persons } человека
  }, доля групп с такой поддержкой не менее { $share }, и таких групп не менее { $groups ->
    [one] { $groups }
    [few] { $groups }
    [many] { $groups }
   *[other] { $groups }
  }.
rules-consensus = Консенсус есть, если в среднем за текст { $share } каждой группы и ни в одной группе не меньше { $least }.
rules-opposition = Если в среднем за текст { $share } или больше, но консенсуса нет, говорят о значительном несогласии.
rules-minority = Если в среднем за текст { $share } или меньше, это мнение меньшинства.
rules-policy-must_address = Прежде чем текст пойдёт дальше, рассматривают все возражения: их учитывают, отзывают или дают по ним обоснованное заключение.
rules-policy-minority_statement = Текст может идти дальше с открытыми возражениями. Рядом печатают то, что говорят их авторы.
rules-sustained = Возражение становится возражением группы, когда за ним стоит { $share } её веса и не менее двух её членов.
rules-strict = Возражение целой группы препятствует консенсусу, даже если перевешено другими доводами.
rules-lenient = Возражение целой группы не препятствует консенсусу, если перевешено другими доводами.
rules-frozen = Когда открывается запрос консенсуса, эти правила фиксируются для него. Для отдельных видов итоговых документов может требоваться больше.

group-cycles = Циклы
cycles-how = Группа работает циклами, например по годам. Новые предложения относятся к текущему циклу.
cycle-current = Текущий
cycle-since = с
cycle-archived = в архиве с
cycle-change = Изменить этот цикл
cycle-archive = Отправить цикл в архив
cycle-archive-how = После этого его можно будет только читать. Незаконченной работы в нём быть не должно.
open_cycle = Открыть следующий цикл
    .done = Цикл открыт.
    .label = Как он называется
    .label-hint = Например, 2019.
    .archive_current = Заодно отправить в архив текущий цикл
change_cycle = Переименовать
    .done = Изменение сохранено.
    .label = Как он называется

group-templates = Шаблоны сроков
templates-how = Предложение может следовать шаблону, ведущему к событию. Тогда срок каждого этапа наступает за указанное число дней до события.
templates-step = Этап
templates-days = Дней до события
templates-days-how = Если у этапа нет срока, оставьте поле пустым. У более раннего этапа дней должно быть больше, чем у более позднего.
templates-then = Когда наступает срок этапа:
create_deadline_template = Создать шаблон
    .done = Шаблон создан.
    .days_before-topic = Темы
    .days_before-deliberation = Обсуждение
    .days_before-engagement = Участие
    .days_before-pilot = Апробация
    .days_before-validity = Обоснованность
    .days_before-impact = Результативность
    .due_action = Что происходит, когда наступает срок этапа
archive_deadline_template = Отправить шаблон в архив
    .done = Шаблон отправлен в архив. Предложения, которые ему следуют, следуют ему и дальше.

## Calls and deadlines

group-calls = Открытые запросы
calls-lead = На что можно ответить сейчас и до какого срока.
calls-consensus = Запросы консенсуса
calls-rounds = Раунды консультаций
calls-roles = Наборы на роли
calls-roles-ended = Законченные наборы
calls-in = Предложение:
group-deadlines = Сроки
deadline-when = Когда
deadline-what = Что
deadline-where = Предложение
deadline-held = приостановлено

role-call-for = Нужен исполнитель роли: { $role }
role-call-until = Выдвинуть кандидатуру можно до
role-call-choosing = Срок истёк. Председатель может назначить одного из кандидатов.
role-call-opened = Кто открыл набор
role-call-appointed = Кто назначен
role-call-ended = Закончен
role-call-own = Ваша кандидатура на эту роль выдвинута.
role-call-volunteer = Выдвинуть свою кандидатуру
role-call-offers = Кандидаты
role-call-members = Кандидаты показаны только членам группы.
role-call-not-yet = До конца срока никого не назначают: до этого кандидатуру может выдвинуть каждый.

open_role_call = Объявить набор на роль
    .done = Набор открыт.
    .role = На какую роль
    .text = Кто нужен и что для этого требуется
    .closes_at = Выдвинуть кандидатуру можно до
volunteer = Выдвинуть кандидатуру
    .done = Ваша кандидатура выдвинута. Снять её можно, пока никто не назначен.
    .statement = Чем вы будете полезны
    .statement-hint = Это читают члены группы.
withdraw_offer = Снять мою кандидатуру
    .done = Ваша кандидатура снята.
extend_role_call = Продлить срок
    .done = Действует новый срок.
    .closes_at = Выдвинуть кандидатуру можно до
    .closes_at-hint = Не раньше объявленного срока.
close_role_call = Закрыть набор без назначения
    .done = Набор закрыт.
appoint_volunteer = Назначить
    .done = Теперь этот член группы исполняет роль.
    .volunteer_id = Кого

## Concerns

group-concerns = Озабоченность по поводу времени и ресурсов
concerns-lead = Обоснованная озабоченность не останавливает работу, но и не забывается. Она остаётся, кто-то следит за ней, и к ней возвращаются при каждом рассмотрении.
concerns-filter = Выбрать по состоянию
concerns-state = Состояние
concerns-review = Рассмотрение
concerns-awaiting = Ждёт рассмотрения
concerns-on = По предложению
concerns-reviews = { $count ->
    [0] ещё не рассмотрена
    [one] { $count } рассмотрение
    [few] { $count } рассмотрения
    [many] { $count } рассмотрений
   *[other] { $count } рассмотрения
  }
concerns-next = Следующее рассмотрение
concerns-look = Посмотреть подробнее
concern = Озабоченность: { $about }
concern-raised = Кто высказал
concern-owner = Кто следит
concern-reviews = Рассмотрения
concern-all = Вся высказанная в группе озабоченность
raise_concern = Высказать озабоченность
    .done = Ваша озабоченность записана. Она остаётся, пока её не рассмотрят.
    .about = О чём она
    .text = Что вас беспокоит
review_concern = Рассмотреть озабоченность
    .done = Рассмотрение записано.
    .state = Каково её состояние с этого момента
    .text = Что установлено
    .owner_id = Кто за ней следит
    .owner_id-hint = Нужно, если озабоченность обоснованна.
    .next_review_on = День следующего рассмотрения
    .next_review_on-hint = Только если озабоченность обоснованна.

## The record

record-all = Журнал
record-of-group = Журнал этой группы
record-of-proposal = Журнал этого предложения
record-lead = Всё, что произошло, запись за записью, в порядке нумерации.
record-why = Почему этому можно доверять
record-why-how = Здесь ничего не меняется без записи, и ни одну запись нельзя незаметно изменить или убрать. Записи образуют подписанный журнал, который может проверить каждый. Тексты и имена хранятся отдельно, чтобы их можно было удалить: в журнале есть только их дайджесты.
record-jump = Перейти к месту в журнале
record-after = Продолжить с номера
record-newest = Номер новейшей записи всех групп: { $number }.
record-first = С начала
record-last = Новейшие
record-kind = Что сделано
record-order = Порядок
record-newest-first = Сначала новые
record-oldest-first = Сначала старые
record-nothing = Нет таких записей, которые вы можете читать.
record-api = Журнал в API
record-head = Подписанная вершина журнала
record-to = Относится к: { $what }
record-number = № { $number }
record-no-number = номер появится через мгновение
record-by-clock = Часы, потому что подошло время
record-by-system = Сам сервис
record-by-anonymous = Неизвестный посетитель без входа
record-by-account = Учётная запись
record-by-role = Член группы в роли «{ $role }»
record-by-token = с помощью токена
record-who = Кто
record-when = Когда
record-which = Номер
record-sequenced = номер присвоен
record-permission = На каком основании
record-permission-in = { $permission } — { $table }
record-action = Имя записи
record-objects = К чему относится
record-receipt = Квитанция
record-receipt-what = С квитанцией вы всегда сможете показать, что эта запись есть в журнале, даже без этого сервиса.
record-receipt-take = Скачайте квитанцию и сохраните её как файл:
record-receipt-link = квитанция этой записи
record-receipt-verify = Проверьте её на своём компьютере, без сети. Если квитанция верна, команда завершится с кодом 0:
record-receipt-keep = Сохраните её. Она останется верной, что бы ни стало с сервисом. Если бы журнал переписали, она бы это показала.
record-receipt-text = Показать квитанцию здесь, чтобы скопировать
record-receipt-soon = Журнал ещё не подписан до этой записи. Вернитесь за квитанцией через мгновение.
record-covered = { $count ->
    [one] Охватывает { $count } строку
    [few] Охватывает { $count } строки
    [many] Охватывает { $count } строк
   *[other] Охватывает { $count } строки
  }
record-covered-how = Для каждой строки хранится дайджест с солью. При проверке выгрузки видно, осталась ли строка такой, какой была.
record-rows = Строки, которые она охватывает
record-table = Таблица
record-row = Строка
record-revision = Ревизия
record-digest = Дайджест
record-kept = Что хранится, байт в байт
record-kept-how = Лист находится в журнале и открыт для всех. В теле сказано, что сделано. Лист содержит дайджест тела.
record-kept-link = запись в API
record-leaf = Лист
record-body = Тело

object-account = Учётная запись
object-amendment = Поправка
object-appeal = Апелляция
object-approval = Одобрение
object-author = Чьи слова
object-by = Апелляция, из-за которой утрачен предмет
object-call = Запрос консенсуса
object-carried_from = Предложение, которое продолжено
object-comment = Комментарий
object-concern = Озабоченность
object-cycle = Цикл
object-deadline_template = Шаблон сроков
object-delivery = Доставка
object-designation = Определение статуса
object-designator = Кто определяет статус
object-dispute = Оспаривание
object-distribution = Рассылка
object-edition = Редакция
object-engagement = План вовлечения
object-erasure = Удаление
object-event = Событие
object-feed_token = Токен ленты
object-group = Группа
object-impact = Отметка о воздействии
object-into = Тема, с которой объединили
object-invitation = Приглашение
object-lesson = Извлечённый урок
object-log_key = Ключ журнала
object-mandate_answer = Ответ на вопрос проверки мандата
object-member = Член группы
object-merge = Объединение
object-minority_statement = Заявление меньшинства
object-moderation = Модерация
object-objection = Возражение
object-origin = Происхождение
object-output = Итоговый документ
object-package = Пакет материалов
object-pilot = Апробация
object-position = Позиция
object-programme_item = Пункт программы
object-proposal = Предложение
object-reconsideration = Просьба о пересмотре
object-report = Жалоба
object-resource = Ресурс
object-review = Рассмотрение
object-rival = Альтернативная позиция
object-role_call = Набор на роль
object-round = Раунд консультаций
object-row = Строка
object-stance = Мнение
object-summary = Резюме
object-superseded = Прежнее определение статуса
object-takeaway = Ключевые выводы
object-time_request = Просьба о дополнительном времени
object-token = Токен
object-topic = Тема
object-transition = Переход
object-uptake = Использование итогов
object-version = Версия
object-volunteer = Кандидатура
object-webhook = Вебхук
object-appeal_answer = Ответ на апелляцию
object-appeal_support = Поддержка апелляции
object-backing = Присоединение к возражению
object-comment_answer = Ответ группы на комментарий
object-comment_moderation = Модерация комментария
object-comment_report = Жалоба на комментарий
object-comment_wording = Прежняя формулировка комментария
object-concern_review = Рассмотрение озабоченности
object-finalization = Окончательное определение статуса
object-objection_event = Реплика к возражению
object-output_distribution = Рассылка итогового документа
object-pilot_decision = Решение об апробации
object-programme_change = Изменение пункта программы
object-reconsideration_answer = Ответ на просьбу о пересмотре
object-summary_version = Версия резюме
object-topic_merge = Объединение тем
object-uptake_finding = Заключение об использовании итогов

entry-account-changed = Администратор изменил учётную запись
entry-account-claim_issued = Создан код для активации учётной записи
entry-account-claimed = Учётная запись активирована
entry-account-closed = Учётная запись закрыта
entry-account-created = Учётная запись создана
entry-account-handed_over = Учётная запись передана
entry-account-imported = Учётная запись поступила при импорте
entry-account-password_changed = Пароль изменён
entry-account-password_reset = Пароль задан заново
entry-account-updated = Учётная запись обновлена
entry-amendment-answered = На поправку дан ответ
entry-amendment-promoted = Поправка стала альтернативной позицией
entry-amendment-rebased = Поправка привязана к текущей версии
entry-amendment-suggested = Предложена поправка
entry-amendment-withdrawn = Поправка отозвана
entry-amendments-accepted = Поправки внесены в текст
entry-appeal-answered = На апелляцию дан ответ
entry-appeal-closed = Апелляция закрыта
entry-appeal-escalated = Апелляция передана выше
entry-appeal-filed = Апелляция подана
entry-appeal-lapsed = Апелляция утратила силу
entry-appeal-left = Апелляцию перестали поддерживать
entry-appeal-opened = Апелляция открыта
entry-appeal-overtaken = Апелляция утратила предмет из-за другой
entry-appeal-passed_on = Апелляция передана дальше, так как ответ не дан вовремя
entry-appeal-supported = Апелляция поддержана
entry-appeal-withdrawn = Апелляция отозвана
entry-call-closed = Запрос консенсуса закрыт
entry-call-ending = Запрос консенсуса скоро закончится
entry-call-extended = Запрос консенсуса продлён
entry-call-opened = Запрос консенсуса открыт
entry-call-waiting = Запрос консенсуса ждёт решения по возражениям
entry-comment-answered = На комментарий дан ответ от имени группы
entry-comment-appealed = Скрытие комментария обжаловано
entry-comment-became = Из комментария возникло новое
entry-comment-disposed = Указан результат рассмотрения комментария
entry-comment-edited = Комментарий отредактирован
entry-comment-hidden = Комментарий скрыт
entry-comment-hiding_upheld = Скрытие комментария оставлено в силе
entry-comment-kept = Комментарий, на который жаловались, оставлен как есть
entry-comment-posted = Комментарий опубликован
entry-comment-reported = Подана жалоба на комментарий
entry-comment-restored = Скрытый комментарий снова показан
entry-comment-withdrawn = Комментарий отозван
entry-comments-disposed = Указан результат рассмотрения нескольких комментариев
entry-comments-imported = Комментарии поступили при импорте
entry-concern-raised = Высказана озабоченность
entry-concern-reviewed = Озабоченность рассмотрена
entry-cycle-changed = Цикл изменён
entry-cycle-opened = Цикл открыт
entry-deadline_template-archived = Шаблон сроков отправлен в архив
entry-deadline_template-created = Шаблон сроков создан
entry-delivery-acknowledged = Получение пакета материалов подтверждено
entry-delivery-reported = Сообщено, кому передан пакет материалов
entry-designation-changed = Определение статуса изменено
entry-designation-reopened = Определение статуса открыто заново
entry-designation-review_ending = Рассмотрение предварительного статуса скоро закончится
entry-designation-superseded = Определение статуса заменено
entry-engagement-changed = План вовлечения изменён
entry-engagement-closed = Запись плана вовлечения завершена
entry-engagement-planned = Вовлечение запланировано
entry-feed_token-issued = Создан адрес для ленты
entry-feed_token-revoked = Адрес для ленты аннулирован
entry-group-created = Группа создана
entry-group-imported = Группа поступила при импорте
entry-group-moved_in = Группа переведена сюда из другого инструмента
entry-group-updated = Группа или её устав изменены
entry-invitation-erased = Сведения о человеке в приглашении удалены
entry-invitation-revoked = Приглашение аннулировано
entry-lesson-answered = Указано, учтён ли извлечённый урок
entry-lesson-carried = Уроки апробации перенесены в другой цикл
entry-lessons-carried = Уроки перешли в другой цикл
entry-log_key-published = Опубликован ключ журнала
entry-mandate-answered = Дан ответ на вопрос проверки мандата
entry-member-added = Член группы добавлен
entry-member-admitted = Член группы принят
entry-member-appointed = Члену группы назначена другая роль
entry-member-erased = Сведения о члене группы удалены
entry-member-invited_in = Новый член группы вступил по приглашению
entry-member-joined = Новый член вступил в группу
entry-member-left = Член группы вышел из неё
entry-member-refused = Заявка на вступление отклонена
entry-member-reinstated = Участие члена группы возобновлено
entry-member-removed = Член группы исключён
entry-member-requested = Подана заявка на вступление
entry-member-suspended = Участие члена группы приостановлено
entry-member-updated = Сведения о члене группы изменены
entry-members-invited = Созданы приглашения
entry-minority_view-changed = Заявление меньшинства изменено
entry-minority_view-stated = Сделано заявление меньшинства
entry-minority_view-withdrawn = Заявление меньшинства отозвано
entry-objection-backed = К возражению присоединились
entry-objection-contested = Оспорено, что возражение учтено
entry-objection-discussed = Началось обсуждение возражения
entry-objection-found = Дано заключение по возражению
entry-objection-left = Один из присоединившихся отказался от возражения
entry-objection-maintained = Автор настаивает на возражении
entry-objection-raised = Заявлено возражение
entry-objection-released = Автор оставил возражение; его может принять другой
entry-objection-reopened = Возражение открыто заново
entry-objection-responded = На возражение дан ответ
entry-objection-taken_over = Возражение перешло к другому автору
entry-objection-withdrawn = Возражение отозвано
entry-output-acknowledged = Получение итогового документа подтверждено
entry-output-corrected = Итоговый документ исправлен
entry-output-distributed = Итоговый документ разослан
entry-output-drafted = Подготовлен черновик итогового документа
entry-output-published = Итоговый документ опубликован
entry-output-updated = Черновик итогового документа изменён
entry-package-sent = Пакет материалов отправлен контактным лицам
entry-pilot-changed = План апробации изменён
entry-pilot-closed = Апробация завершена
entry-pilot-decided = Решено, что делать с инструментом апробации
entry-pilot-evaluated = Итоги апробации проанализированы
entry-pilot-planned = Апробация запланирована
entry-position-closed = Позиция закрыта
entry-position-created = Выдвинута позиция
entry-position-designated = Определён статус позиции
entry-position-evaluated = Предварительный статус опубликован для рассмотрения
entry-programme_item-moved = Состояние пункта программы изменено
entry-programme_item-proposed = Предложен пункт для программы
entry-programme_item-revised = Пункт программы переработан
entry-proposal-created = Внесено предложение
entry-proposal-deadlines_followed = Предложение следует шаблону сроков или больше не следует ему
entry-proposal-due = Наступил срок этапа
entry-proposal-due_date_set = Срок этапа установлен или снят
entry-proposal-imported = Предложение поступило при импорте
entry-proposal-moved = Предложение перешло на другой этап
entry-proposal-moved-to = Переход предложения: { $from } → { $to }
entry-proposal-updated = Описание предложения изменено
entry-proposals-imported = Предложения поступили при импорте
entry-reconsideration-answered = Дан ответ на просьбу о пересмотре
entry-reconsideration-asked = Подана просьба о пересмотре
entry-resource-recorded = Ресурс учтён
entry-resource-withdrawn = Запись о ресурсе отозвана
entry-review-due = Наступил срок обзора использования итогов
entry-review-held = Проведён обзор использования итогов
entry-review-scheduled = Назначен обзор использования итогов
entry-role_call-closed = Набор на роль закрыт
entry-role_call-extended = Срок набора на роль продлён
entry-role_call-filled = По набору на роль сделано назначение
entry-role_call-offer_withdrawn = Кандидатура на роль снята
entry-role_call-opened = Открыт набор на роль
entry-role_call-volunteered = Выдвинута кандидатура на роль
entry-round-closed = Раунд консультаций закрыт
entry-round-ending = Раунд консультаций скоро закончится
entry-round-extended = Раунд консультаций продлён
entry-round-opened = Раунд консультаций открыт
entry-round-planned = Раунд консультаций запланирован
entry-service_account-closed = Служебная учётная запись закрыта
entry-service_account-created = Служебная учётная запись создана
entry-stance-taken = Высказано мнение
entry-stances-carried_over = Мнения перешли к новой версии
entry-stances-made_stale = Мнения о прежней версии больше не учитываются
entry-summary-revised = Резюме изменено
entry-summary-written = Написано резюме
entry-takeaway-withdrawn = Ключевые выводы отозваны
entry-takeaway-written = Составлены ключевые выводы
entry-text-copies_erased = Удалены и копии удалённых слов
entry-text-erased = Слова текста удалены
entry-time-answered = Дан ответ на просьбу о дополнительном времени
entry-time-lapsed = Просьба о дополнительном времени утратила силу
entry-time-requested = Подана просьба о дополнительном времени
entry-token-issued = Токен создан
entry-token-revoked = Токен аннулирован
entry-topic-approval_withdrawn = Одобрение темы отозвано
entry-topic-approved = Тема одобрена
entry-topic-impact_noted = Отмечено воздействие темы
entry-topic-impact_withdrawn = Отметка о воздействии отозвана
entry-topic-merge_undone = Объединённые темы разделены
entry-topic-merged = Тема объединена с другой
entry-topic-nominated = Тема выдвинута
entry-topic-nominated_again = Тема выдвинута ещё раз
entry-topic-suitability_answered = Даны ответы о пригодности темы
entry-topics-chosen = Темы выбраны
entry-uptake-found = Подтверждения использования итогов рассмотрены
entry-uptake-recorded = Отмечено использование итогов
entry-version-disputed = Оспорено, что версия не меняет смысла
entry-version-published = Опубликована версия
entry-webhook-created = Вебхук настроен
entry-webhook-disabled = Вебхук отключён
entry-webhook-enabled = Вебхук включён
entry-webhook-ended = Вебхук завершён
entry-webhook-replayed = Записи отправлены вебхуку ещё раз
entry-webhook-secret_replaced = Секрет вебхука заменён
entry-webhook-updated = Вебхук изменён

## Permissions and search

permissions-all = Кто что может делать
permissions-lead = Одна таблица говорит, кто что может делать и на каком этапе. Ей подчиняются страницы, API и часы.
permissions-filter = Показать одну роль или один этап
permissions-phase = Где находится предложение
permissions-caption = Действия, роли и этапы
permissions-what = Действие
permissions-when = Когда
permissions-scope = Полномочие токена
permissions-yes = Да
permissions-own = Только своё
permissions-no = Нет
permissions-any-time = В любое время
permissions-api = Та же таблица в API

search-words = Слова
search-group = Группа
search-kind = Вид
search-how = Должны встретиться все слова. Регистр и диакритические знаки не важны. Звёздочка заменяет конец слова: консенс* находит «консенсус».
search-count = { $count ->
    [0] Ничего не найдено.
    [one] Найден { $count } результат.
    [few] Найдено { $count } результата.
    [many] Найдено { $count } результатов.
   *[other] Найдено { $count } результата.
  }
search-in-group = В группе
search-more = Ещё в этой группе
search-some-groups = Поиск проведён только в первых группах. Чтобы искать в другой, выберите её.
search-proposal = Предложения
search-topic = Темы
search-position = Позиции
search-comment = Комментарии
search-objection = Возражения

## Words that are erased

erase_text = Удалить эти слова навсегда
    .done = Слова удалены. На их месте стоит отметка.
    .reason = Почему они удаляются
    .reason-hint = Её видят все, кто читает группу.
    .columns = Какие слова удалить
    .columns-hint = Все, кроме тех, с которых вы снимете отметку.
erase = Удаление слов
erase-words = Удалить слова…
erase-of = Где эти слова
erase-now = Удалить
erase-for-ever = Отменить это нельзя.
erase-for-ever-how = Вернуть слова не сможет никто.
erase-goes = Что исчезнет
erase-goes-words = Сами слова — для всех.
erase-goes-copies = Их известные копии: прежние формулировки, прежние мнения, редакции и то, что другие процитировали из версии.
erase-goes-kept = То, по чему их можно найти или доказать: их место в поиске и соль их дайджестов в журнале. В выгрузках и резервных копиях, сделанных после этого, их не будет.
erase-stays = Что останется
erase-stays-fact = Что это было сказано, каким участником и когда; состояние, подсчёты и заключения. Возражение остаётся таким же открытым, как прежде.
erase-stays-mark = Отметка на месте слов. В ней указаны день, причина и запись журнала, из которой видно, кто их удалил. Автор слов получит уведомление.
erase-stays-others = Другие тексты, в которых повторяются эти слова. После удаления эта страница назовёт такие тексты того же предложения, чтобы вы могли удалить слова и там.
erase-stays-backups = Выгрузки и резервные копии, сделанные раньше.
erase-nothing = Слов здесь больше нет.
erase-copies = { $count ->
    [one] Вместе с ними удалена { $count } копия.
    [few] Вместе с ними удалены { $count } копии.
    [many] Вместе с ними удалено { $count } копий.
   *[other] Вместе с ними удалено { $count } копии.
  }
erase-quoted = В этих текстах есть те же слова или их часть. Они остались на месте. Посмотрите их и удалите то, что должно исчезнуть.
erase-quoted-none = Других текстов с этими словами не найдено. Тексты других предложений не просматривались.
erasures = Что удалено
erasures-lead = Слова, удалённые в этой группе: где они были, почему, кем и когда удалены.
erasures-how = Чтобы удалить слова, откройте комментарий, версию или возражение, в котором они есть. Это может сделать тот, чьи это слова, а также председатель и секретариат, но никто — в собственном деле.
erasures-by-service = Сервис или тот, кто его обслуживает

column-text = Текст
column-change_note = Что изменилось
column-initiative = Инициатива, откуда он поступил
column-on_behalf_of = Сообщество, от имени которого он сделан
column-disposition_reason = Почему на него так ответили
column-finding = Заключение
column-alternatives = Взвешенные варианты
column-exact = Фрагмент
column-prefix = Слова перед фрагментом
column-suffix = Слова после фрагмента
column-description = Описание
column-replacement = Слова на замену
column-answer = Ответ
column-harm = { objection-harm }
column-remedy = { objection-remedy }
column-anchor = { objection-anchor }
