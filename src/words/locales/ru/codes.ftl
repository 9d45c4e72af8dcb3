# Words for codes: short labels; `.hint` says in a sentence what is meant.


## Roles and rights

# Role
role-chair = Председатель
    .hint = Назначает на роли, устанавливает устав, разрешает пропуск этапа и отступления от условий, выводит предложения с этапа обоснованности.
role-facilitator = Координатор
    .hint = Продвигает предложения, отвечает на комментарии, открывает запросы консенсуса и определяет статус.
role-secretariat = Секретариат
    .hint = Ведёт состав группы, рассылку и публикации; при подсчёте не учитывается.
role-stakeholder = Заинтересованная сторона
    .hint = Вносит предложения, комментирует, высказывает мнения, заявляет возражения и подаёт апелляции.
role-observer = Наблюдатель
    .hint = Читает, а также комментирует, если группа это разрешает; при подсчёте не учитывается.
role-public = Общественность
    .hint = Все остальные: читают то, что группа открывает для всех.

# Role in an assessment
consensus-role-chair = Председатель
consensus-role-facilitator = Координатор
consensus-role-stakeholder = Заинтересованная сторона
consensus-role-secretariat = Секретариат
consensus-role-observer = Наблюдатель
consensus-role-designator = Определяющий статус

# What the permission table says
access-verdict-allowed = Разрешено
access-verdict-own_only = Только своё
access-verdict-not_this_role = Не в этой роли
access-verdict-not_in_this_phase = Не на этом этапе

# Scope
scope-read = Чтение
    .hint = Позволяет читать то, что может читать член группы, и ничего не меняет.
scope-contribute = Вклад в работу
    .hint = Позволяет вносить предложения, комментировать, высказывать мнения и заявлять возражения.
scope-facilitate = Координация
    .hint = Позволяет продвигать предложения, отвечать, открывать запросы консенсуса, определять статус и публиковать.
scope-administer = Управление
    .hint = Позволяет менять состав группы, устав, токены и учётные записи.

# Action
action-read_group = Видеть группу, её устав и предложения
action-read_members = Видеть, кто состоит в группе
action-update_group = Менять устав, название группы или круг тех, кто может её читать
action-manage_cycles = Открывать циклы и отправлять их в архив
action-manage_members = Приглашать и принимать членов группы, приостанавливать их участие
action-appoint_member = Назначать члену группы другую роль
action-manage_role_calls = Объявлять набор на роль
action-volunteer = Выдвигать свою кандидатуру на роль
action-update_member = Менять группу заинтересованных сторон, организацию или регион члена группы
action-join_group = Вступать в группу или подавать заявку на вступление
action-leave_group = Выходить из группы
action-manage_service_accounts = Создавать служебные учётные записи и их токены
action-make_feed_token = Создавать закрытый адрес для ленты
action-manage_webhooks = Настраивать и завершать вебхуки
action-erase_text = Удалять слова текста
action-read_attention = Видеть, что ждёт тех, кто ведёт группу
action-export_group = Выгружать журнал группы
action-manage_deadline_templates = Создавать шаблоны сроков и отправлять их в архив
action-keep_lessons = Переносить уроки апробаций в другой цикл
action-propose = Вносить предложение
action-update_proposal = Менять название, резюме или язык предложения
action-set_due_date = Устанавливать срок этапа
action-move_proposal = Переводить предложение на другой этап
action-record_resource = Учитывать часы, людей и деньги
action-raise_concern = Высказывать озабоченность по поводу времени или ресурсов
action-review_concern = Рассматривать высказанную озабоченность
action-answer_mandate = Отвечать на вопрос проверки мандата
action-nominate_topic = Выдвигать тему
action-answer_suitability = Отвечать на вопросы о пригодности темы
action-approve_topic = Одобрять тему
action-note_impact = Отмечать воздействие темы
action-withdraw_impact = Отзывать отметку о воздействии
action-merge_topics = Объединять и разделять темы
action-choose_topics = Выбирать темы
action-create_position = Выдвигать позицию, в том числе альтернативную
action-publish_version = Публиковать версию позиции
action-dispute_version = Оспаривать, что версия не меняет смысла
action-suggest_amendment = Предлагать поправку
action-update_amendment = Изменять или отзывать поправку
action-answer_amendment = Отвечать на поправку
action-close_position = Закрывать альтернативную позицию
action-comment = Комментировать
action-update_comment = Редактировать или отзывать комментарий
action-dispose_comment = Указывать результат рассмотрения комментария
action-answer_comment = Отвечать на комментарий от имени группы
action-report_comment = Жаловаться на комментарий
action-read_hidden = Читать скрытый комментарий
action-moderate_comment = Скрывать комментарий или снова показывать его
action-appeal_moderation = Обжаловать скрытие комментария
action-summarise_discussion = Составлять резюме дискуссии
action-plan_engagement = Планировать, кого вовлечь
action-distribute = Отправлять пакет материалов контактным лицам
action-answer_delivery = Подтверждать получение пакета материалов и сообщать, кому он передан
action-manage_rounds = Открывать, продлевать и закрывать раунды консультаций
action-manage_pilots = Планировать апробации
action-follow_pilots = Завершать апробации и анализировать их итоги
action-import_dataset = Загружать данные внешнего инструмента
action-manage_calls = Открывать, продлевать и закрывать запросы консенсуса
action-take_stance = Высказывать мнение
action-raise_objection = Заявлять возражение, присоединяться к нему, настаивать на нём или отзывать его
action-respond_to_objection = Обсуждать возражение и отвечать на него
action-find_on_objection = Давать заключение по возражению
action-request_time = Просить о дополнительном времени
action-answer_time_request = Отвечать на просьбу о дополнительном времени
action-designate = Определять статус позиции
action-ask_reconsideration = Просить о пересмотре
action-answer_reconsideration = Отвечать на просьбу о пересмотре
action-appeal = Подавать апелляцию на определение статуса
action-support_appeal = Поддерживать апелляцию
action-answer_appeal = Отвечать на апелляцию
action-state_minority_view = Прилагать заявление меньшинства к определению статуса
action-draft_output = Готовить черновик итогового документа
action-publish_output = Публиковать итоговый документ
action-write_takeaway = Составлять ключевые выводы
action-correct_output = Исправлять опубликованный итоговый документ
action-distribute_output = Отмечать, кому направлен итоговый документ
action-record_uptake = Отмечать использование итогов
action-verify_uptake = Проверять или оспаривать подтверждения использования итогов
action-review_uptake = Назначать и проводить обзор использования итогов
action-propose_for_programme = Предлагать пункт для программы
action-keep_programme = Изменять и двигать пункты программы


## Where a proposal is

# Step
step-topic = Темы
    .hint = Выбор тем по существу: о чём это предложение.
step-deliberation = Обсуждение
    .hint = Обсуждение и выработка позиции: тексты пишут, обсуждают и дополняют поправками.
step-engagement = Участие
    .hint = Вовлечение сообщества: спрашивают тех, кто не участвовал в обсуждении, и сообщают им, как учтены их слова.
step-pilot = Апробация
    .hint = Апробация инструментов: инструмент испытывают на предложении и анализируют итоги.
step-validity = Обоснованность
    .hint = Оценка обоснованности и статуса: согласна ли группа и вправе ли она это заявить.
step-impact = Результативность
    .hint = Расширение пользы и воздействия: итоговый документ публикуют, распространяют и следят за его судьбой.

# Status
status-active = В работе
    .hint = Предложение находится на одном из шести этапов, работа над ним идёт.
status-paused = Приостановлено
    .hint = Предложение остаётся на своём этапе, его сроки не идут.
status-withdrawn = Отозвано
    .hint = Работа закончилась до прохождения шести этапов.
status-concluded = Завершено
    .hint = Работа закончилась после шестого этапа.
status-carried_forward = Перенесено в другой цикл
    .hint = Работа продолжается в другом цикле.

# Phase: a step, or what holds or ended the proposal
phase-topic = Темы
phase-deliberation = Обсуждение
phase-engagement = Участие
phase-pilot = Апробация
phase-validity = Обоснованность
phase-impact = Результативность
phase-paused = Приостановлено
phase-concluded = Завершено
phase-withdrawn = Отозвано
phase-carried_forward = Перенесено в другой цикл

# TransitionKind
transition-kind-advance = Продвинуть
    .hint = Предложение переходит на следующий этап.
transition-kind-return = Вернуть
    .hint = Предложение возвращается на более ранний этап; ничего не теряется, дальнейшая работа остаётся доступной для чтения.
transition-kind-skip = Пропустить апробацию
    .hint = Предложение минует этап апробации, с указанием причины.
transition-kind-pause = Приостановить
    .hint = Предложение остаётся на своём этапе, его сроки не идут.
transition-kind-resume = Возобновить
    .hint = Работа продолжается, а сроки сдвигаются на время приостановки.
transition-kind-withdraw = Отозвать
    .hint = Работа заканчивается до прохождения шести этапов; отменить это нельзя.
transition-kind-conclude = Завершить
    .hint = Работа заканчивается после шестого этапа.
transition-kind-carry_forward = Перенести в другой цикл
    .hint = Работа продолжается в другом цикле, оба предложения связаны; отменить это нельзя.
transition-kind-undo = Отменить
    .hint = Последний переход отменяется, если прошло не более 24 часов и больше ничего не произошло.

# ActorKind
actor-kind-member = Член группы
actor-kind-clock = Часы
actor-kind-system = Система

# DueAction
due-action-advance = Продвинуть, если все условия выполнены, иначе сообщить координаторам
due-action-alert = Сообщить координаторам

# RefusalCode
refusal-code-wrong_step = С этого этапа такой переход невозможен
refusal-code-not_active = Предложение приостановлено, или работа над ним закончена
refusal-code-not_paused = Предложение не приостановлено
refusal-code-wrong_target = Этот переход туда не ведёт
refusal-code-target_required = Укажите, куда перевести предложение
refusal-code-role_may_not = Нужна другая роль
refusal-code-reason_required = Нужно указать причину
refusal-code-cycle_required = Укажите, в каком цикле продолжится работа
refusal-code-same_cycle = Предложение уже в этом цикле
refusal-code-call_is_open = Открыт запрос консенсуса
refusal-code-guards_unmet = Выполнены не все условия
refusal-code-not_overridable = Не выполнено условие, от которого никто не может отступить
refusal-code-override_needs_chair = Отступить от невыполненного условия может только председатель
refusal-code-nothing_to_undo = Нет перехода, который можно отменить
refusal-code-too_late_to_undo = После последнего перехода прошло более 24 часов
refusal-code-something_happened_since = С тех пор произошло то, что возможно только на новом этапе

# LinkKind
link-kind-topic = Тема
link-kind-position = Позиция
link-kind-amendment = Поправка
link-kind-round = Раунд консультаций
link-kind-comment = Комментарий
link-kind-pilot = Апробация
link-kind-mandate_answer = Проверка мандата
link-kind-designation = Определение статуса
link-kind-appeal = Апелляция
link-kind-call = Запрос консенсуса
link-kind-output = Итоговый документ

# WindowKind
window-kind-round = Раунд консультаций
window-kind-call = Запрос консенсуса
window-kind-review = Срок рассмотрения
window-kind-challenge = Срок оспаривания

# Feasibility
feasibility-feasible = Выполнимо
feasibility-at_risk = Под угрозой
feasibility-infeasible = Невыполнимо

# DeadlineKind
deadline-kind-round = Конец раунда консультаций
deadline-kind-call = Конец запроса консенсуса
deadline-kind-review = Конец срока рассмотрения
deadline-kind-challenge = Конец срока оспаривания
deadline-kind-appeal_gathering = Последний день для поддержки апелляции
deadline-kind-appeal_answer = Срок ответа на апелляцию
deadline-kind-appeal_escalation = Последний день для передачи апелляции выше
deadline-kind-step = Срок этапа
deadline-kind-event = Событие
deadline-kind-package = Срок ответа на пакет материалов
deadline-kind-uptake_review = Обзор использования итогов
deadline-kind-role_call = Последний день для выдвижения кандидатур


## Topics

# TopicState
topic-state-nominated = Выдвинута
topic-state-chosen = Выбрана
topic-state-not_chosen = Не выбрана
topic-state-merged = Объединена

# TopicKind
topic-kind-nominated = Выдвинута членом группы
topic-kind-standing_alternative = Постоянный вариант

# CheckAnswer
check-answer-ok = Да
check-answer-fail = Нет
check-answer-not_applicable = Неприменимо

# Direction of an impact
impact-direction-positive = Положительное
impact-direction-negative = Отрицательное
impact-direction-mixed = Неоднозначное
impact-direction-unknown = Пока неизвестно

# Severity of an impact
severity-low = Низкая
severity-medium = Средняя
severity-high = Высокая

# ImpactState
impact-state-noted = Отмечено
impact-state-withdrawn = Отозвано

# AssumedSupport
assumed-support-untested = Пока не проверена
assumed-support-supported = Подтвердилась
assumed-support-contested = Оспаривается


## Positions and amendments

# PositionState
position-state-open = Открыта
position-state-designated = Статус определён
position-state-closed = Закрыта

# VersionKind
version-kind-editorial = Редакционная
    .hint = Не меняет смысла: высказанные мнения сохраняются.
version-kind-substantive = Существенная
    .hint = Меняет смысл: всех снова просят высказать мнение.

# AmendmentState
amendment-state-open = Открыта
amendment-state-conflicting = Расходится с текущей версией
amendment-state-withdrawn = Отозвана
amendment-state-accepted = Принята
amendment-state-accepted_in_part = Принята частично
amendment-state-declined = Отклонена
amendment-state-promoted = Стала альтернативной позицией
amendment-state-superseded = Заменена другой

# Outcome of an amendment that is not taken
amendment-outcome-declined = Отклонена
amendment-outcome-superseded = Заменена другой

# PlaceState
place-state-same = Без изменений
place-state-reworded = Изложено иначе
place-state-orphaned = Больше нет в тексте

# DifferenceKind
difference-kind-equal = Без изменений
difference-kind-insert = Добавлено
difference-kind-delete = Удалено

# Binding
binding-obligation = Обязанность
binding-prohibition = Запрет
binding-undertaking = Обязательство

# ExportFormat
export-format-markdown = Markdown
export-format-plain = Простой текст


## Comments

# CommentKind
comment-kind-support = Поддержка
    .hint = Высказывается за.
comment-kind-concern = Озабоченность
    .hint = Видит трудность.
comment-kind-question = Вопрос
    .hint = О чём-то спрашивает.
comment-kind-suggestion = Пожелание
    .hint = Предлагает изменение.
comment-kind-objection = Возражение
    .hint = Высказывается против; до полного рассмотрения отслеживается только возражение, заявленное как таковое.
comment-kind-note = Заметка
    .hint = Всё остальное.

# SubjectKind
subject-kind-proposal = Предложение
subject-kind-topic = Тема
subject-kind-position = Позиция
subject-kind-version = Версия
subject-kind-amendment = Поправка
subject-kind-round = Раунд консультаций
subject-kind-pilot = Апробация
subject-kind-output = Итоговый документ
subject-kind-objection = Возражение

# Channel
channel-virtual = Онлайн
channel-on_site = В зале
channel-nri = Национальная или региональная инициатива
channel-mail = По электронной почте
channel-imported = Из другого инструмента

# CommentState
comment-state-posted = Опубликован
comment-state-hidden = Скрыт
comment-state-withdrawn = Отозван

# Disposition
disposition-accepted = Принято
    .hint = Сделано то, о чём просит комментарий.
disposition-accepted_in_part = Принято частично
    .hint = Сделана часть того, о чём просит комментарий; в обосновании указано, что не сделано.
disposition-declined = Отклонено
    .hint = То, о чём просит комментарий, не сделано по указанной причине.
disposition-out_of_scope = Не по теме
    .hint = Комментарий касается не этого предложения.

# Answered
answered-none = Пока без ответа
answered-accepted = Принято
answered-accepted_in_part = Принято частично
answered-declined = Отклонено
answered-out_of_scope = Не по теме

# BecameKind
became-kind-amendment = Преобразован в поправку
became-kind-objection = Преобразован в возражение

# Decision on a reported comment
decision-kept = Оставить как есть
decision-hidden = Скрыть
decision-restored = Снова показать

# ModerationKind
moderation-kind-kept = Оставлен как есть
moderation-kind-hidden = Скрыт
moderation-kind-appealed = Скрытие обжаловано
moderation-kind-upheld = Остаётся скрытым
moderation-kind-restored = Снова показан

# AppealOutcome
appeal-outcome-upheld = Оставить скрытым
appeal-outcome-restored = Снова показать

# AppealState
appeal-state-none = Апелляции нет
appeal-state-waiting = Ожидает ответа
appeal-state-upheld = Остаётся скрытым

# ReportState
report-state-waiting = Ожидает решения
report-state-settled = Решение принято


## Engagement and pilots

# RoundState
round-state-planned = Запланирован
    .hint = Раунд ещё не открыт.
round-state-open = Открыт
    .hint = Принимаются комментарии.
round-state-closed = Закрыт
    .hint = Срок раунда истёк.

# Promise
promise-inform = Информирование
    .hint = Мы держим вас в курсе.
promise-consult = Консультации
    .hint = Мы выслушаем вас и сообщим, как учтены ваши слова.
promise-involve = Вовлечение
    .hint = То, что вас беспокоит, найдёт отражение в вариантах решения.
promise-collaborate = Сотрудничество
    .hint = Ваши советы войдут в решение, насколько это возможно.
promise-empower = Передача решения
    .hint = Мы сделаем то, что решите вы.

# AudienceKind
audience-kind-stakeholder_group = Группа заинтересованных сторон
audience-kind-community = Сообщество

# EngagementState
engagement-state-planned = Запланировано
engagement-state-closed = Завершено

# DeliveryState
delivery-state-pending = Пока нет вестей
delivery-state-acknowledged = Получение подтверждено
delivery-state-reported = Передано дальше

# Instrument
instrument-rating_sheet = Оценочный лист
    .hint = Каждому варианту ставят оценку.
instrument-approval_ballot = Бюллетень одобрения
    .hint = Можно одобрить сколько угодно вариантов.
instrument-ranked_ballot = Бюллетень с ранжированием
    .hint = Варианты расставляют по порядку.
instrument-statement_map = Карта высказываний
    .hint = С высказываниями соглашаются, не соглашаются или пропускают их.
instrument-poll = Опрос
    .hint = На вопросы дают ответы.
instrument-availability_poll = Опрос об удобном времени
    .hint = Отмечают подходящее время.
instrument-public_comment = Публичные комментарии
    .hint = Комментируют отдельные абзацы.
instrument-external = Внешний инструмент
    .hint = Сторонний инструмент, результаты которого загружают сюда.

# PilotState
pilot-state-planned = Запланирована
pilot-state-running = Идёт
pilot-state-closed = Завершена
pilot-state-evaluated = Итоги проанализированы

# Verdict on a measure of a pilot
pilot-verdict-met = Достигнуто
pilot-verdict-partly_met = Достигнуто частично
pilot-verdict-not_met = Не достигнуто

# PilotDecision
pilot-decision-keep = Оставить
pilot-decision-drop = Отказаться

# LessonState
lesson-state-open = Ответа пока нет
lesson-state-heeded = Учтено
lesson-state-set_aside = Решено не учитывать

# LessonAnswer
lesson-answer-heeded = Учтено
lesson-answer-set_aside = Решено не учитывать

# DatasetKind
dataset-kind-statement_map = Карта высказываний

# Moderation of a statement in a dataset
moderation-accepted = Показано
moderation-unmoderated = Не просмотрено
moderation-rejected = Исключено

# Vote on a statement in a dataset
vote-agree = Согласие
vote-disagree = Несогласие
vote-pass = Пропуск


## Stances, calls and consensus

# Stance
stance-support = Поддержка
    .hint = Активно за текст.
stance-accept = Приемлемо
    .hint = С текстом можно согласиться, пусть и не во всём.
stance-neutral = Нейтрально
    .hint = Воздержание: ни за, ни против, но участие засчитано.
stance-stand_aside = Несогласие без блокирования
    .hint = С текстом не согласны, но его не блокируют.
stance-object = Возражение
    .hint = Несогласие и хотя бы одно открытое возражение с объяснением причины.
stance-unclear = Непонятно
    .hint = Текст непонятен.
stance-recuse = Самоотвод
    .hint = Есть конфликт интересов; при подсчёте не учитывается.

# CallState
call-state-open = Открыт
    .hint = Можно высказать мнение.
call-state-closed = Закрыт
    .hint = Срок истёк, мнения больше не принимаются.

# Results
results-open = Все, кто может читать группу
results-after_own_stance = Те, кто уже высказал своё мнение
results-after_close = Никто до закрытия запроса

# TimeRequestState
time-request-state-open = Ожидает ответа
time-request-state-granted = Удовлетворена
time-request-state-declined = Отклонена
time-request-state-lapsed = Утратила силу

# TimeAnswer
time-answer-granted = Дать дополнительное время
time-answer-declined = Отклонить

# Mandate
mandate-ok = В рамках мандата
mandate-fail = Вне мандата
mandate-pending = Пока без ответа

# ObjectionPolicy
objection-policy-must_address = Сначала нужно рассмотреть все возражения
objection-policy-minority_statement = Текст идёт дальше вместе с заявлениями авторов возражений

# ThinPolicy
thin-policy-count = Учитывается наравне с другими
thin-policy-exclude = Не учитывается среди групп, принявших решение

# Level
level-full_consensus = Полный консенсус
    .hint = Согласны все ожидаемые группы заинтересованных сторон, несогласия нет.
level-consensus = Консенсус
    .hint = Группы заинтересованных сторон согласны; несогласие, если оно есть, зафиксировано.
level-insufficient_support = Недостаточная поддержка
    .hint = Против нет, но группы заинтересованных сторон поддерживают недостаточно; определить статус пока нельзя.
level-pending_objections = Возражения на рассмотрении
    .hint = Поддержка широкая, но одно из возражений ещё не рассмотрено; определить статус пока нельзя.
level-unresolved_objection = Неснятое возражение
    .hint = Поддержка широкая, но есть неснятое возражение.
level-significant_opposition = Значительное несогласие
    .hint = Большинство поддерживает, но одна из групп заинтересованных сторон или значительная её часть против.
level-divergence = Расхождение мнений
    .hint = Мнения разошлись, согласия нет.
level-minority_view = Мнение меньшинства
    .hint = Выдвинуто немногими; это не позиция группы.
level-consensus_against = Консенсус против
    .hint = Все группы заинтересованных сторон, высказавшиеся за или против, выступили против.
level-insufficient_basis = Недостаточно данных
    .hint = Слишком мало времени, людей или групп, либо текст непонятен; определить статус пока нельзя.
level-not_eligible = Вне мандата
    .hint = Группа не вправе это заявить, поэтому определить статус нельзя.

# Verdict on one stakeholder group
consensus-verdict-supports = Поддерживает
    .hint = Большинство за текст, некоторые активно.
consensus-verdict-accepts = Согласна
    .hint = Для большинства текст приемлем.
consensus-verdict-divided = Разделилась
    .hint = В целом ни за, ни против.
consensus-verdict-opposes = Против
    .hint = Большинство против текста.
consensus-verdict-abstains = Воздержалась
    .hint = Из участвовавших слишком немногие были за или против.
consensus-verdict-silent = Молчит
    .hint = Никто из её членов не высказал мнения.
consensus-verdict-recused = Взяла самоотвод
    .hint = У всех её членов конфликт интересов.
consensus-verdict-absent = Отсутствует
    .hint = К ней не относится ни один учитываемый член группы.

# BasisKind
basis-kind-call = Запрос с уставом и составом группы на момент его открытия
basis-kind-charter = Нынешние устав и состав группы

# Direction of the level over time
course-direction-up = Растёт
course-direction-down = Снижается
course-direction-steady = Без изменений

# GroupIs
group-is-not_heard = Не выслушана
group-is-supporting = За
group-is-opposing = Против


## Objections

# ObjectionState
objection-state-raised = Заявлено
    .hint = Возражение подано, но им ещё никто не занялся.
objection-state-under_discussion = Обсуждается
    .hint = Возражение обсуждают, но ответа по существу ещё нет.
objection-state-responded = Есть ответ
    .hint = На возражение дан ответ по существу, но заключения ещё нет.
objection-state-accommodated = Учтено
    .hint = Одна из версий текста учитывает возражение.
objection-state-withdrawn = Отозвано
    .hint = Автор отозвал возражение.
objection-state-not_on_merits = Не по существу
    .hint = По заключению, это не довод против текста.
objection-state-outweighed = Перевешено другими доводами
    .hint = Возражение выслушано, но зафиксированные доводы его перевешивают.
objection-state-stands = Не снято
    .hint = По заключению, возражение не рассмотрено.

# Ground
ground-mandate = Мандат
    .hint = У группы нет на это мандата.
ground-substance = Существо
    .hint = Сказанное в тексте неверно.
ground-evidence = Доказательства
    .hint = То, на чём основан текст, не подтверждается.
ground-resources = Ресурсы
    .hint = Потребуется слишком много или больше, чем есть.
ground-process = Процедура
    .hint = Порядок подготовки текста был нарушен.
ground-inclusion = Охват участников
    .hint = Не выслушали тех, кого это касается.
ground-clarity = Ясность
    .hint = Формулировка неясна.

# Outcome
outcome-accommodated = Учтено
    .hint = Одна из версий текста учитывает возражение.
outcome-not_on_merits = Не по существу
    .hint = Это не довод против текста.
outcome-outweighed = Перевешено другими доводами
    .hint = Возражение выслушано, но зафиксированные доводы его перевешивают.
outcome-stands = Не снято
    .hint = Возражение не рассмотрено.

# MeritsReason
merits-reason-out_of_scope = Оно о другом
merits-reason-already_answered = На него уже отвечали
merits-reason-editorial = Оно касается только формулировки
merits-reason-no_explanation = В нём не объяснена причина
merits-reason-does_not_engage = Оно не относится к тому, что сказано в тексте

# EventKind
event-kind-discussion = Дискуссия
event-kind-response = Ответ по существу
event-kind-answer = Реплика автора возражения
event-kind-finding = Заключение
event-kind-withdrawal = Отозвано
event-kind-maintained = Автор настаивает
event-kind-contest = Оспорено
event-kind-takeover = Перешло к другому автору
event-kind-reopened = Открыто заново


## Designations, reconsideration and appeals

# DesignationState
designation-state-preliminary = Предварительное
    .hint = Опубликовано и открыто для рассмотрения, но ещё не окончательное.
designation-state-superseded = Заменено
    .hint = Его место заняло другое, или изменилось то, о чём оно говорит.
designation-state-final = Окончательное
    .hint = Это статус позиции.
designation-state-reopened = Открыто заново
    .hint = По апелляции позиция открыта заново.

# ReconsiderationState
reconsideration-state-open = Ожидает ответа
reconsideration-state-upheld = Удовлетворена
reconsideration-state-declined = Отклонена

# ReconsiderationAnswer
reconsideration-answer-upheld = Удовлетворить
reconsideration-answer-declined = Отклонить

# FollowUp
follow-up-re_evaluation = Новое определение статуса позиции
follow-up-appeal = Апелляция
follow-up-new_finding = Новое заключение по возражению

# AppealGround
appeal-ground-objection_ignored = Возражение не учтено
    .hint = Возражение не было принято во внимание.
appeal-ground-wrong_facts = Неверные факты
    .hint = Вывод основан на неверных фактах.
appeal-ground-notice = Позднее извещение
    .hint = Тех, кого это касается, не известили вовремя.
appeal-ground-conflict_of_interest = Конфликт интересов
    .hint = Решение принято в собственном деле.
appeal-ground-mandate = Мандат
    .hint = Это выходит за рамки мандата группы.

# AppealStatus
appeal-status-gathering = Собирает поддержку
appeal-status-open = Ожидает ответа
appeal-status-affirmed = Статус оставлен в силе, можно передать выше
appeal-status-closed = Закрыта
appeal-status-lapsed = Утратила силу: мало поддержки
appeal-status-withdrawn = Отозвана
appeal-status-overtaken = Утратила предмет из-за другой апелляции

# Rung
rung-facilitator = Координатор
rung-co_facilitator = Непричастный сокоординатор
rung-parent_chair = Председатель вышестоящего органа

# RungOutcome
rung-outcome-affirm = Оставить в силе
    .hint = Определение статуса остаётся без изменений.
rung-outcome-reopen = Открыть заново
    .hint = Позиция открывается заново, потому что появились новые сведения.
rung-outcome-change_level = Изменить уровень
    .hint = Устанавливается другой уровень.
rung-outcome-attach_statement = Приложить заявление
    .hint = Определение статуса остаётся, а заявление из апелляции прилагается к итоговому документу.

# ValidityItem
validity-item-authority = У группы есть на это мандат
validity-item-openness = Любой может читать группу и вступить в неё
validity-item-notice = Запрос объявлен достаточно заблаговременно
validity-item-rule_fixed = Правила установлены до того, как стали высказывать мнения
validity-item-participation = Участвовало достаточно членов каждой ожидаемой группы заинтересованных сторон
validity-item-evenness = Группы заинтересованных сторон участвовали равномерно
validity-item-dispositions = На все комментарии дан ответ
validity-item-objections_addressed = Все возражения рассмотрены
validity-item-uninvolved_designator = Определивший статус непричастен к тексту и возражениям
validity-item-dissent_published = Несогласие опубликовано вместе с итоговым документом
validity-item-evidence = Сообщество вовлечено, инструменты испытаны
validity-item-appeals_closed = Срок оспаривания истёк, открытых апелляций нет
validity-item-review_date = Назначена дата обзора использования итогов

# Holds
holds-yes = Да
holds-no = Нет
holds-not_applicable = Неприменимо
holds-not_known = Неизвестно


## Outputs and uptake

# OutputType
output-type-session_message = Тезис сессии
    .hint = Что хочет сказать сессия.
output-type-takeaway = Ключевые выводы
    .hint = Что уносит с собой одна группа заинтересованных сторон.
output-type-meeting_summary = Резюме заседания
    .hint = Что было сказано на заседании.
output-type-best_practice = Передовая практика
    .hint = Что оправдало себя.
output-type-framing_guidance = Рамочные ориентиры
    .hint = Как смотреть на вопрос и какие есть варианты.
output-type-endorsement = Одобрение
    .hint = Поддержка уже существующей позиции.
output-type-recommendation = Рекомендация
    .hint = Что следует делать другим.
output-type-call_for_work = Призыв к работе
    .hint = Работа, за которую кому-то следует взяться.

# Label
label-converging = Мнения сближаются
label-diverging = Мнения расходятся
label-accurate = Точность подтверждена
label-collected_not_endorsed = Собрано, но не одобрено
label-options_shown = С несогласованными вариантами

# Condition
condition-comments_answered = На все комментарии дан ответ
condition-mandate_ok = На все вопросы проверки мандата дан ответ, условия выполнены
condition-all_groups_covered = Участвовало достаточно людей из каждой ожидаемой группы заинтересованных сторон

# Threshold
threshold-labelled = Любой уровень с пометкой о сближении или расхождении мнений
threshold-lazy_approval = Никто не возражает против точности
threshold-consensus_or_collected = Консенсус; ниже него «собрано, но не одобрено»
threshold-options_shown = Значительное несогласие или выше, с указанием вариантов
threshold-consensus = Консенсус

# OutputState
output-state-draft = Черновик
output-state-published = Опубликован

# OutputPart
output-part-title = Название
output-part-summary = Резюме
output-part-text = Текст

# TakeawayState
takeaway-state-written = Составлены
takeaway-state-withdrawn = Отозваны

# RecipientKind
recipient-kind-body = Организация
recipient-kind-office = Должностное лицо

# DistributionChannel
distribution-channel-mail = Электронная почта
distribution-channel-letter = Письмо
distribution-channel-meeting = Встреча
distribution-channel-focal_point = Контактное лицо
distribution-channel-website = Сайт
distribution-channel-other = Другое

# UptakeKind
uptake-kind-used = Применено
    .hint = С документом работали.
uptake-kind-cited = Процитировано
    .hint = На документ сослались.
uptake-kind-endorsed = Одобрено
    .hint = Документ поддержали.
uptake-kind-adopted = Принято
    .hint = Документ приняли как свой.
uptake-kind-implemented = Выполнено
    .hint = Сделали то, о чём говорит документ.

# Finding on the evidence of an uptake
finding-verified = Проверено
finding-disputed = Оспорено


## Programme, time and resources

# ItemState
item-state-proposed = Предложен
item-state-active = В работе
item-state-continuing = Продолжается
item-state-parked = Отложен
item-state-closed = Закрыт

# ItemMove
item-move-activate = Взять в работу
item-move-continue = Продолжить
item-move-park = Отложить
item-move-close = Закрыть
item-move-reopen = Открыть заново

# ItemEvent
item-event-proposed = Предложен
item-event-revised = Изменён
item-event-activated = Взят в работу
item-event-continued = Продолжен
item-event-parked = Отложен
item-event-closed = Закрыт
item-event-reopened = Открыт заново

# OriginKind
origin-kind-output = Итоговый документ
origin-kind-proposal = Предложение
origin-kind-topic = Тема

# ConcernKind
concern-kind-time = Время
    .hint = Хватит ли времени.
concern-kind-resources = Ресурсы
    .hint = Сколько потребуется людей, часов и денег.

# ConcernState
concern-state-raised = Высказана
concern-state-valid_ongoing = Обоснованна, остаётся на контроле
concern-state-settled = Снята
concern-state-not_upheld = Не подтвердилась

# ResourceKind
resource-kind-hours = Часы
resource-kind-people = Люди
resource-kind-money = Деньги

# ResourceStage
resource-stage-planned = Запланировано
resource-stage-spent = Израсходовано

# ResourceState
resource-state-recorded = Учтено
resource-state-withdrawn = Отозвано


## Groups and members

# Visibility
visibility-public = Открытая
    .hint = Читать группу могут все.
visibility-members = Только для членов группы
    .hint = Читать группу могут только её члены.

# Joining
joining-open = Свободное
    .hint = Вступить может любой желающий.
joining-request = По заявке
    .hint = Желающий подаёт заявку, а председатель или секретариат её одобряет.
joining-invitation = По приглашению
    .hint = Вступить могут только приглашённые.

# Standing of a group or cycle
standing-active = Действует
standing-archived = В архиве

# MembershipState
membership-state-requested = Подана заявка
membership-state-active = Член группы
membership-state-suspended = Участие приостановлено
membership-state-left = Больше не в группе

# InvitationState
invitation-state-open = Открыто
invitation-state-redeemed = Принято
invitation-state-revoked = Аннулировано

# RoleCallState
role-call-state-open = Открыт
role-call-state-filled = Роль занята
role-call-state-closed = Закрыт

# VolunteerState
volunteer-state-standing = Кандидатура выдвинута
volunteer-state-withdrawn = Кандидатура снята


## What asks for attention

# AttentionKind
attention-kind-objection_unanswered = Возражение без ответа
attention-kind-objection_without_finding = Возражение без заключения
attention-kind-round_comment_unanswered = Комментарий раунда без ответа
attention-kind-comment_unanswered = Комментарий без ответа
attention-kind-round_ending = Раунд скоро закончится
attention-kind-call_ending = Запрос консенсуса скоро закончится
attention-kind-review_ending = Срок рассмотрения скоро закончится
attention-kind-challenge_ending = Срок оспаривания скоро закончится
attention-kind-call_not_designated = Запрос консенсуса закончен, статус не определён
attention-kind-evaluation_not_final = Предварительный статус пора сделать окончательным
attention-kind-reconsideration_asked = Поступила просьба о пересмотре
attention-kind-appeal_open = Апелляция ждёт ответа
attention-kind-time_requested = Поступила просьба о дополнительном времени
attention-kind-group_not_heard = Группа заинтересованных сторон не выслушана
attention-kind-stances_stale = Мнения о прежнем тексте
attention-kind-guard_unmet = Не выполнено условие для следующего этапа
attention-kind-step_ready = Можно переходить к следующему этапу
attention-kind-step_due = Подошёл срок этапа
attention-kind-review_due = Пора провести обзор использования итогов
attention-kind-role_call_open = Роль пока не занята
attention-kind-member_requested = Заявка на вступление
attention-kind-comment_reported = Жалоба на комментарий
attention-kind-hiding_appealed = Апелляция на скрытие комментария
attention-kind-proposal_paused = Предложение приостановлено

# NoticeKind
notice-kind-reply = На ваш комментарий ответили
notice-kind-thread_comment = Новый комментарий в ветке, на которую вы подписаны
notice-kind-disposition = Указан результат рассмотрения вашего комментария
notice-kind-moderation = По вашему комментарию принято решение модерации
notice-kind-stance_stale = Текст изменился по существу: ваше мнение не учитывается, пока вы не выскажете его снова
notice-kind-call_opened = Открыт запрос консенсуса
notice-kind-call_ending = Запрос консенсуса скоро закончится, а вашего мнения ещё нет
notice-kind-call_waiting = Срок запроса консенсуса истёк; запрос закроется после заключений по возражениям
notice-kind-round_ending = Раунд консультаций скоро закончится, а вашего комментария в нём ещё нет
notice-kind-time_answered = Дан ответ на вашу просьбу о дополнительном времени
notice-kind-evaluation = Предварительный статус позиции опубликован для рассмотрения
notice-kind-review_ending = Срок рассмотрения предварительного статуса позиции скоро закончится
notice-kind-objection_raised = Есть возражение, на которое надо ответить или по которому надо дать заключение
notice-kind-objection_answered = На возражение, за которым вы стоите, дан ответ по существу
notice-kind-objection_found = Дано заключение по возражению, за которым вы стоите
notice-kind-objection_reopened = Заключение по возражению, за которым вы стоите, больше не действует
notice-kind-objection_released = Возражение, к которому вы присоединились, осталось без автора: примите его на себя или откажитесь от него
notice-kind-designation = Определён статус позиции
notice-kind-reconsideration_asked = Поступила просьба о пересмотре
notice-kind-reconsideration_answered = Дан ответ на вашу просьбу о пересмотре
notice-kind-appeal_opened = Апелляция ждёт ответа
notice-kind-appeal_passed_on = Апелляция, которую вы поддерживаете, перешла к вам: когда на неё ответят, передайте её выше или отзовите
notice-kind-appeal_answered = Дан ответ на вашу апелляцию
notice-kind-appeal_ended = Работа по вашей апелляции закончена
notice-kind-output_published = Опубликован итоговый документ
notice-kind-proposal_moved = Предложение перешло на другой этап
notice-kind-webhook_disabled = Вебхук, за который вы отвечаете, больше ничего не отправляет
notice-kind-text_erased = Ваши слова удалены

# MailLevel
mail-level-off = Без писем
mail-level-digest = Одно письмо каждое утро
mail-level-all = Письмо о каждом уведомлении

# Followed
followed-account = Всё
followed-group = Группа
followed-proposal = Предложение
followed-thread = Ветка

# MailKind
mail-kind-digest = Сводка за день
mail-kind-notice = Уведомление
mail-kind-invitation = Приглашение
mail-kind-password_reset = Код для нового пароля
mail-kind-sign_in = Код для входа

# PauseReason
pause-reason-address_refused = Адрес не принимает письма
pause-reason-unsubscribed = Подписка отменена по ссылке в письме


## Accounts

# AccountKind
account-kind-person = Человек
account-kind-service = Служебная учётная запись

# AccountState
account-state-active = Действует
account-state-unclaimed = Ещё не активирована
account-state-suspended = Приостановлена
account-state-closed = Закрыта

# EndReason
end-reason-signed_out = Выход из системы
end-reason-password_changed = Пароль изменён
end-reason-token_reused = Токен использован дважды
end-reason-suspended = Учётная запись приостановлена
end-reason-closed = Учётная запись закрыта

# CodePurpose
code-purpose-first_admin = Первый администратор
code-purpose-claim = Новая учётная запись
code-purpose-invitation = Приглашение в группу
code-purpose-password_reset = Новый пароль
code-purpose-sign_in = Вход


## Search, feeds, webhooks and erasures

# DocumentKind
document-kind-proposal = Предложение
document-kind-topic = Тема
document-kind-position = Позиция
document-kind-comment = Комментарий
document-kind-objection = Возражение

# FeedKind
feed-kind-outputs = Итоговые документы
feed-kind-deadlines = Сроки

# WebhookState
webhook-state-active = Действует
webhook-state-disabled = Отключён
webhook-state-ended = Завершён

# DisabledReason
disabled-reason-by_hand = Отключён вручную
disabled-reason-failing = Получатель около трёх дней ничего не принимал
disabled-reason-gone = Получателя больше нет
disabled-reason-right_lost = Ответственный за вебхук больше не вправе читать то, что отправляется

# WebhookDeliveryKind
webhook-delivery-kind-entry = Запись журнала
webhook-delivery-kind-test = Проверочный вызов

# WebhookDeliveryState
webhook-delivery-state-waiting = В ожидании
webhook-delivery-state-delivered = Доставлено
webhook-delivery-state-failed = Не доставлено

# ErasureReason
erasure-reason-personal_data = Персональные данные
erasure-reason-court_order = Решение суда
erasure-reason-legal_claim = Правовое требование
erasure-reason-defamation = Диффамация
erasure-reason-confidential = Сообщено доверительно
erasure-reason-no_longer_needed = Больше не требуется
erasure-reason-other = Другая причина

# ImportState
import-state-staging = Загружается
import-state-done = Загружено
import-state-settled = Загружено, временные данные удалены
import-state-given_up = Прервано
