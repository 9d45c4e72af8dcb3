# The first page, the account, the administration, outputs and the programme.

## Who comes by

welcome-steps = Шесть этапов
welcome-step-topic = Члены группы выдвигают темы, и группа выбирает не более трёх.
welcome-step-deliberation = Текст пишут, комментируют и дополняют поправками, версия за версией.
welcome-step-engagement = Спрашивают сообщество, и на каждый комментарий дают ответ.
welcome-step-pilot = На предложении испытывают инструменты и фиксируют результаты.
welcome-step-validity = Группа говорит, что она думает. Человек устанавливает уровень и обосновывает его.
welcome-step-impact = Итоги публикуют и передают дальше. Отмечают, кто их использовал.
welcome-inside = Загляните внутрь
welcome-inside-how = Всё это можно читать без учётной записи.
welcome-group = Посмотрите, где находятся все предложения группы.
welcome-proposal = Посмотрите одно предложение: кто что думает и чего не хватает для следующего этапа.

## What needs me

home = Мои дела
home-no-group = Вы пока не состоите ни в одной группе. Вступите в группу или используйте приглашение, которое вам передали.
home-find-group = Найти группу
home-asked = Запросы, ждущие вашего мнения
home-asked-none = Ничто не ждёт вашего мнения.
home-asked-until = Открыто до
home-told = Новое для вас
home-told-none = Вы всё прочитали.
home-all-notices = Все уведомления
home-desk = Ждёт вас и других, кто ведёт группу: { $group }
home-desk-none = Здесь ничто не ждёт.
home-to-desk = К рабочему столу
home-overdue = { $count ->
    [one] просрочено: { $count }
    [few] просрочено: { $count }
    [many] просрочено: { $count }
   *[other] просрочено: { $count }
}
home-due = Ближайшие сроки
home-due-none = Ближайших сроков нет.
home-due-step = Срок этапа:
home-due-call = Конец запроса:
home-past = Прошло
home-groups = Мои группы
home-outputs = Недавно опубликовано
home-other-seat = Занять другое место

## Notices

notices = Уведомления
notices-how = Что произошло и касается вас, начиная с новейшего.
notices-mail = Сколько писем об этом вы получаете
mail-of-proposal = Сколько писем об этом предложении вы получаете
mail-of-thread = Сколько писем об этой ветке вы получаете
notices-which = Какие уведомления
notices-all = Все
notices-unread = Непрочитанные
notices-none = Сообщить вам нечего.
notices-new = Новое
notices-read-all = Отметить все как прочитанные
read_notices = Отметить как прочитанное
    .done = Отмечено как прочитанное.

## The account

account = Ваша учётная запись
account-tab-own = Учётная запись
account-tab-mail = Почта
account-tab-sessions = Где вы вошли
account-tab-tokens = Токены
account-tab-feeds = Ленты
account-signs-in = Для входа вы используете
account-who = Кто вы здесь
account-password = Изменить пароль
account-password-how = При смене пароля другие ваши сеансы завершатся.
account-end = Закрыть учётную запись
account-end-how = Прежде чем сделать это, узнайте, что произойдёт.
account-end-erased = Ваше имя, ваш адрес и другие персональные данные будут удалены.
account-end-stays = Сказанное вами в группах останется. Ваше авторство больше не будет указано.
account-end-for-ever = Отменить это нельзя.
update_own_account = Сохранить
    .done = Ваша учётная запись изменена.
    .name = Ваше имя, каким его видят все
    .language = Язык страниц и писем
    .time_zone = Часовой пояс
    .time_zone-hint = В нём показаны дата и время.
change_password = Изменить пароль
    .done = Пароль изменён. Другие ваши сеансы завершены.
    .current_password = Ваш нынешний пароль
    .new_password = Новый пароль
    .new_password-hint = Не менее 15 любых символов: хорошо подойдут несколько слов.
close_account = Закрыть мою учётную запись навсегда
    .done = Ваша учётная запись закрыта.

account-data = Какие сведения о вас хранятся
account-data-how = Вы можете увидеть, что этот сервис хранит о вас, и забрать всё это одним файлом.
account-data-see = Посмотреть всё
account-data-as-of = По состоянию на
account-data-held = Сколько хранится
account-data-kind = Что
account-data-number = Сколько
account-data-contributions = Вклад: предложения, комментарии, мнения и прочее
account-data-contributed = Вклад по видам
account-data-notices = Уведомления
account-data-sessions = Сеансы
account-data-tokens = Токены
account-data-subscriptions = Настройки писем
account-data-memberships = Членство в группах
account-data-focal-point = Контактное лицо сообщества
account-data-whole = Скачать всё одним файлом
account-data-whole-how = Файл в формате JSON. В нём ваша учётная запись, членство в группах, сеансы, токены без секретов, уведомления и настройки писем, а также всё, что вы предложили, написали, выразили как мнение и заключили, вместе со словами.

sessions = Где вы вошли
sessions-how = Каждая строка означает браузер или программу, в которых вы вошли. Завершите то, чего не узнаёте, и после этого смените пароль.
sessions-since = Вход выполнен
sessions-current = Этот
sessions-until = Завершится не позднее
sessions-end-one = Завершить этот сеанс
sessions-end-others = Завершить все, кроме этого

mail = Почта
mail-how = То, что касается вас, всегда есть в уведомлениях. Здесь вы указываете, сколько из этого присылать ещё и по почте. Выбор для более узкого важнее выбора для более широкого.
mail-not-sent = Этот сервис не рассылает писем. Все ваши уведомления здесь.
mail-paused-since = Письма вам не отправляются с
mail-reply = Почтовый сервер ответил:
mail-everything = Всё
mail-a-group = Группа
mail-a-proposal = Предложение
mail-a-thread = Ветка комментариев
mail-as-wider = Как выбрано для того, частью чего это является.
mail-change = Изменить
put_subscription = Сохранить
    .done = Сохранено.
    .level = Сколько писем
remove_subscription = Отменить этот выбор
    .done = Снова действует выбор для более широкого.
resume_own_mail = Снова присылать мне письма
    .done = Письма вам снова отправляются.

tokens = Токены
tokens-how = Токен позволяет программе действовать с вашими правами в тех пределах, которые вы разрешите. Создайте по одному для каждой программы и аннулируйте токен, когда он больше не нужен.
tokens-make = Создать токен
tokens-secret = Ваш новый токен
tokens-secret-how = Скопируйте его сейчас. Он показан только один раз.
tokens-made = Дата создания:
tokens-until = Действует до
tokens-hold = Действует
tokens-expired = Срок истёк
tokens-revoked = Аннулирован
create_token = Создать токен
    .name = Для чего он
    .scopes = Что ему разрешено
    .expires_at = До какого срока действует
    .expires_at-hint = Без даты он действует, пока вы его не аннулируете.
revoke_token = Аннулировать
    .done = Токен аннулирован. Он больше ничего не открывает.

feeds = Ленты и календари
feeds-how = За группой можно следить в программе для чтения лент или в календаре. Каждый адрес открывает одну ленту одной группы с вашими правами. Эту ленту может читать каждый, у кого есть адрес.
feeds-address = Адрес вашей ленты
feeds-address-how = Добавьте его сейчас в программу для чтения лент или в календарь. Он показан только один раз.
feeds-make = Создать адрес
feeds-of-group = одной из групп
feeds-used = Последнее использование:
feeds-unused = Не использовался
create_feed_token = Создать адрес
    .kind = Что он показывает
    .expires_at = До какого срока действует
    .expires_at-hint = Без даты он действует, пока вы состоите в группе.
revoke_feed_token = Аннулировать
    .done = Адрес аннулирован. Он больше ничего не открывает.

services = Учётные записи для программ
services-how = Программа может действовать в группе от своего имени. За человека она никогда не считается.
services-make = Создать учётную запись для программы
services-close = Закрыть эту учётную запись
services-close-how = Её токены больше ничего не открывают. То, что она сделала, остаётся.
create_service_account = Создать учётную запись
    .done = Учётная запись создана. Теперь создайте для неё токен.
    .name = Как называется программа
    .role = Что ей разрешено
close_service_account = Закрыть учётную запись
    .done = Учётная запись закрыта.
create_service_account_token = Создать токен
    .name = Для чего он
    .scopes = Что ему разрешено
    .expires_at = До какого срока действует
    .expires_at-hint = Без даты он действует, пока его не аннулируют.

webhooks = Вебхуки
webhooks-how = Сервис может сообщать другой программе о том, что происходит в группе. Записи журнала отправляются на указанный адрес с подписью.
webhooks-make = Добавить вебхук
webhooks-secret = Секрет для подписи
webhooks-secret-how = Передайте его программе-получателю. Он показан только один раз.
webhooks-events = Какие действия
webhooks-events-hint = По одному в строке, например { "\u2068" }call.opened{ "\u2069" }, или все одного вида, например { "\u2068" }stance.*{ "\u2069" }. Чтобы отправлять всё, оставьте пустым.
webhooks-all-events = Все
webhooks-for = Для чего он
webhooks-proposal = Только об одном предложении
webhooks-proposal-see = это предложение
webhooks-disable = Прекратить отправку
webhooks-enable = Возобновить отправку
webhooks-change = Изменить
webhooks-replay = Отправить снова, начиная с записи
webhooks-replay-how = Укажите одно из двух. Если указать номер больше текущего, всё, что лежит между ними, пропускается.
webhooks-end = Завершить
webhooks-sent = Что отправлено
webhooks-sent-caption = Последние 30 дней, начиная с новейшего
webhooks-tried = Попытка
webhooks-what = Что
webhooks-became = Результат
webhooks-answer = Ответ
webhooks-next = Следующая попытка
create_webhook = Добавить вебхук
    .url = Адрес получателя
    .description = Для чего он
update_webhook = Сохранить
    .done = Вебхук изменён.
    .url = Адрес получателя
    .description = Для чего он
end_webhook = Завершить вебхук
    .done = Вебхук завершён. Его история сохраняется.
replace_webhook_secret = Новый секрет
test_webhook = Отправить проверочный вызов
    .done = Проверочный вызов отправлен. Результат показан ниже.
replay_webhook = Отправить снова
    .done = Отправляется снова.
    .from_entry = Начиная с этой записи
    .after = Или после этого номера

repeated-nth = { $what }, { $number }

## The administration

administration-how = Здесь создают учётные записи и группы. В самих группах администратор ничего не решает.
administration-accounts = Учётные записи
administration-groups = Группы
administration-mails = Неотправленные письма
administration-make-account = Создать учётную запись
administration-code = Код для новой учётной записи
administration-code-how = Передайте его тому, для кого он создан. Он показан только один раз. С ним задают пароль.
administration-code-at = Или передайте этот адрес:
administration-which = Какие учётные записи
administration-state = Состояние
administration-any-state = Любое
administration-name = Имя
administration-address = Адрес электронной почты
administration-made = Создана
administration-language = Язык
administration-zone = Часовой пояс
administration-administrator = Администратор
administration-closed = Учётная запись закрыта. Сделать с ней ничего нельзя.
administration-claim = Другой код
administration-claim-how = Эту учётную запись ещё никто не активировал. С новым кодом прежний перестаёт действовать.
administration-suspend = Приостановить учётную запись
administration-suspend-how = Её сеансы завершаются, а токены ничего не открывают. Позже её можно восстановить.
administration-reinstate = Восстановить учётную запись
administration-reinstate-how = Всё будет как прежде.
administration-make-admin = Сделать администратором
administration-unmake-admin = Снять права администратора
administration-admin-how = Администраторы создают учётные записи и группы. Хотя бы один администратор нужен всегда.
administration-make-chair = Создать группу с этим человеком в роли председателя
administration-groups-how = Группу создают с первым председателем, и дальше её ведёт он.
administration-make-group = Создать группу
administration-expected = Ожидаемые группы заинтересованных сторон
administration-expected-hint = Короткий код для каждой, например GOV для правительств. Чтобы не включать группу, очистите поле.
administration-charter-later = В остальном устав имеет обычные значения. Председатель может их изменить.
administration-groups-there = Имеющиеся группы
administration-groups-seen = Администратор видит открытые группы и те, в которых состоит.
administration-mails-how = Письма, которые ждут отправки, и те, от отправки которых отказались. Ни текст, ни адрес не показаны.
administration-which-mails = Какие письма
administration-mail-waits = В ожидании
administration-mail-given-up = Отправка прекращена
administration-mail-tried = { $count ->
    [0] Попыток ещё не было
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
administration-mail-to = Для этой учётной записи
create_account = Создать учётную запись
    .language = Язык страниц и писем
    .time_zone = Часовой пояс
    .is_admin = Администрирует сервис
issue_claim_code = Создать другой код
change_account = Изменить учётную запись
    .done = Учётная запись изменена.
create_group = Создать группу
    .done = Группа создана.
    .name = Название
    .slug = Короткое имя для адресов
    .slug-hint = Строчные латинские буквы, цифры и дефисы, например wg-work-programme.
    .summary = Что она делает
    .parent_body = Орган, которому она подотчётна
    .charter-mandate = Мандат
    .charter-mandate-hint = Для чего нужна группа и кем она учреждена.
    .charter-expected_groups = Ожидаемые группы заинтересованных сторон
    .visibility = Кто может её читать
    .joining = Как вступают
    .cycle = Первый цикл
    .cycle-hint = Обычно год, например 2026.
    .chair_account_id = Первый председатель
    .chair_stakeholder_group = Группа заинтересованных сторон председателя
    .chair_stakeholder_group-hint = Одна из указанных выше.
retry_mail = Попробовать ещё раз
    .done = Отправка повторяется.

## Outputs

outputs = Итоговые документы
outputs-lead = Что даёт предложение: рекомендации, передовую практику, тезисы. Каждый документ сам говорит, насколько группа была согласна.
outputs-none = Итоговых документов пока нет.
outputs-draft = Подготовить черновик
outputs-nothing-designated = Ни у одной позиции ещё нет окончательного статуса. До этого можно готовить только тезис или ключевые выводы.
outputs-around = Связанное
output-type-told = { $hint } Требуется: { $needs }.
output-no-phrase = Статус, который он мог бы указать, ещё не определён.
output-published = Опубликован
output-edition = Редакция { $number }
output-feed = Следить за публикациями (Atom)
output-is-draft = Это черновик. Его видят только члены группы.
output-generated = Эта строка составлена из того, что установлено. Её никто не набирал.
output-by = группа:
output-work = Работа над этим документом
output-summary = Резюме
output-distribution = Кому направлен:
output-text = Текст
output-version = Версия { $number }
output-carries-none = Документ не содержит текста позиции.
output-dissent = Кто не согласился
output-no-dissent = Неснятых возражений нет.
output-minority = Заявления меньшинства
output-met = { $count ->
    [one] { $count } возражение, которое учтено или отозвано
    [few] { $count } возражения, которые учтены или отозваны
    [many] { $count } возражений, которые учтены или отозваны
   *[other] { $count } возражения, которые учтены или отозваны
}
output-consensus = Мнения всех групп заинтересованных сторон
output-objection-harm = Ожидаемый вред
output-objection-remedy = Что сняло бы возражение
output-overrides = От каких условий отступили
output-overrides-how = Председатель продвинул предложение, хотя это условие не было выполнено.
output-not-met = Не выполнено:
output-override-reason = Причина:
output-findings = Что установлено и почему
output-on-objections = О возражениях:
output-advised = По оценке уровень другой:
output-deviations = Почему решение отличается:
output-change = Изменить черновик
output-hints = В резюме сказано, что другие обязаны делать. Вправе ли группа это заявлять? Эта подсказка ничего не задерживает.
output-hints-instead = Часто лучше:
output-publish = Опубликовать
output-publish-how = После публикации документ меняют только с помощью исправлений.
output-asks = Для этого вида требуется:
output-without-takeaway = Ключевых выводов пока нет для:
output-erratum = Исправить ошибку
output-erratum-how = Название и резюме исправляют в новой редакции. Для текста определён статус, поэтому он остаётся. Об ошибках в нём сообщают рядом с ним.
output-correction = Исправление { $number }
output-more-corrections = Ещё одно исправление
output-edition-now = Вы исправляете редакцию { $number }.
output-onward = Продолжить работу
output-onward-how = Итоговый документ может войти в программу группы на ближайшие годы.
output-to-programme = Предложить для программы
draft_output = Сохранить черновик
    .done = Черновик сохранён. Его видят только члены группы.
    .kind = Что это
    .position_id = Какую позицию он содержит
    .position_id-hint = Только то, по чему есть окончательное определение статуса. Тезис или ключевые выводы могут не содержать позиции.
    .title = Название
    .summary = Резюме
    .summary-hint = О чём он, коротко. Можно использовать Markdown.
    .label = Сближаются ли мнения
    .label-hint = Только для тезиса или ключевых выводов.
update_output = Сохранить черновик
    .done = Черновик изменён.
    .label = Сближаются ли мнения
publish_output = Опубликовать
    .done = Итоговый документ опубликован.
    .distribution = Кому он направляется и по каким каналам

editions = Редакции
edition-why = Почему:
edition-old = Это более ранняя редакция.
edition-newest = Посмотреть новейшую редакцию
edition-text = Текст, который она содержит
correct_output = Опубликовать исправление
    .done = Исправление опубликовано в новой редакции.
    .corrections-part = Где
    .corrections-wrong = Что неправильно
    .corrections-wrong-hint = Слово в слово и так, чтобы этот отрывок встречался только один раз.
    .corrections-right = Как правильно
    .corrections = Исправления
    .reason = Почему

takeaways = Ключевые выводы
takeaways-how = Что это значит для группы заинтересованных сторон, со словами, на которых это основано.
takeaway-for = Для:
write_takeaway = Составить ключевые выводы
    .done = Ключевые выводы составлены.
    .stakeholder_groups = Для кого
    .text = Что они уносят с собой
    .quote = Слова, на которых это основано
    .quote-hint = Как они стоят в тексте или в резюме.
withdraw_takeaway = Отозвать
    .done = Ключевые выводы отозваны.

distribution = Рассылка
distribution-none = Документ пока никому не направлен.
distribution-acknowledged = Получение подтверждено
distribute_output = Отметить, кому направлен
    .done = Рассылка отмечена.
    .recipient = Получатель
    .recipient-hint = Название органа или организации либо должность человека.
    .recipient_kind = Кто получатель
    .stakeholder_group = Группа заинтересованных сторон
    .channel = Как направлен
    .sent_on = В какой день
    .evidence_url = Где это можно увидеть
    .note = Что ещё следует сказать
acknowledge_distribution = Отметить подтверждение
    .done = Подтверждение отмечено.
    .acknowledged_on = В какой день
    .note = Что сказал получатель

uptake = Использование итогов
uptake-none = Пока не известно, чтобы кто-то использовал документ.
uptake-evidence = Подтверждение:
uptake-unverified = Пока не проверено
uptake-found = Вывод:
uptake-recorded = Кто отметил:
uptake-checked = кто проверил:
uptake-cut = Показаны только первые сто.
record_uptake = Отметить использование
    .done = Использование отмечено. Подтверждение проверит кто-то другой.
    .kind = Что сделано с документом
    .by_whom = Кем
    .evidence_url = Где это можно увидеть
    .happened_on = В какой день
    .stakeholder_group = Группа заинтересованных сторон
    .distribution_id = Через какую рассылку получен
    .note = Что ещё следует сказать
verify_uptake = Проверить подтверждение
    .done = Ваш вывод записан.
    .finding = Доказано ли это подтверждением
    .reason = Почему
    .reason-hint = Нужно, если вы оспариваете.

reviews = Обзоры
reviews-none = Обзор не назначен.
review-held = Проведён
review-scheduled = Назначен
review-due = Пора провести
review-by = Кто назначил
schedule_review = Назначить обзор
    .done = Обзор назначен.
    .scheduled_for = Когда
hold_review = Записать, что установлено
    .done = Обзор проведён.
    .findings = Что стало с итоговым документом и что с этим делать

impact = Кого достиг документ
impact-how = Подсчитано по тому, что отмечено ниже.
impact-by-group = По группам заинтересованных сторон
impact-by-recipient = По получателям
impact-who = Кто
impact-sent = Направлено
impact-acknowledged = Подтверждено
impact-not-said = Не указано
impact-disputed = { $count ->
    [one] (оспорено: { $count })
    [few] (оспорено: { $count })
    [many] (оспорено: { $count })
   *[other] (оспорено: { $count })
}

validity = Что говорит в его пользу
validity-how = Это список вопросов, а не оценка в баллах. По состоянию на
validity-caption = Профиль обоснованности
validity-what = Что рассматривается
validity-holds = Выполнено ли
validity-observed = Что наблюдалось
validity-where = Где это можно увидеть
validity-small = не показано: раскрыло бы сведения менее чем о трёх людях
validity-at-record = Запись журнала
validity-at-call = Запрос консенсуса
validity-at-designation = Определение статуса
validity-at-group = Устав группы
validity-at-proposal = Предложение
validity-at-discussion = Дискуссия
validity-at-rounds = Раунды консультаций
validity-at-pilots = Апробации
validity-at-appeals = Апелляции
validity-at-objections = Возражения
validity-at-authorship = Кто написал текст
observed-checks = Проверки
observed-met = Выполнено
observed-unanswered = Без ответа
observed-open_to_read = Открыто для чтения
observed-open_to_join = Открыто для вступления
observed-comments = Комментарии
observed-rounds_completed = Раунды, открытые до конца срока
observed-pilots_evaluated = Апробации с анализом итогов
observed-review_at = Обзор
observed-days_open = Дней открыто
observed-days_needed = Дней требуется
observed-stances_taken_before = Мнения, высказанные раньше
observed-response_rate_ratio = Отношение наименьшей доли участия к наибольшей
observed-needed = Требуется
observed-objections = Возражения
observed-not_addressed = Не рассмотрено
observed-conflicts = Конфликты
observed-members_who_disagree = Несогласные члены группы
observed-objections_kept = Сохранённые возражения
observed-minority_statements = Заявления меньшинства
observed-appeals_open = Открытые апелляции
observed-challenge_ends_at = Конец срока оспаривания

appeals = Апелляции и пересмотр
appeals-how = Кто не согласен с заключением, может попросить о его пересмотре. На окончательное определение статуса можно подать апелляцию, пока не истёк срок оспаривания.
appeals-against = Что действует сейчас
appeals-nothing = Статус пока не определён.
appeals-until = Апелляцию можно подать до
appeals-challenge = Посмотреть или оспорить
appeals-see = Посмотреть
appeals-filed = Апелляции
appeals-none = Апелляций не подавали.
appeals-one = Апелляция
appeals-answer = Ответ:
reconsiderations = Просьбы о пересмотре
reconsiderations-none = Никто не просил о пересмотре.
reconsiderations-one = Просьба о пересмотре

## The programme

programme = Программа
programme-lead = Чем группа занимается из года в год.
programme-years = Какие годы
programme-from = С
programme-to = По
programme-none = В программе на эти годы ничего нет.
programme-caption = Пункты по годам и по состоянию на конец года
programme-year = Год
programme-back = Посмотреть всю программу
programme-responsible = Ответственный
programme-origin = Откуда
programme-by = Кто предложил
programme-moves = Что с ним может быть дальше
programme-changes = Что произошло
propose_programme_item = Предложить пункт
    .done = Пункт предложен для программы.
    .title = Что это
    .title-hint = Можно оставить пустым, если у того, откуда он взят, есть название.
    .from_year = Первый год
    .from_year-hint = Следующий год, если не указать другой.
    .to_year = Последний год
    .responsible = Кто за него отвечает
    .reason = Почему ему место в программе
    .origin-kind = Откуда он взят
    .origin-id = Откуда он взят
revise_programme_item = Переработать
    .done = Пункт переработан.
    .title = Что это
    .from_year = Первый год
    .to_year = Последний год
    .responsible = Кто за него отвечает
    .reason = Почему
move_programme_item = Изменить состояние пункта
    .done = Состояние пункта изменено.
    .to_year = До какого года
    .reason = Почему
