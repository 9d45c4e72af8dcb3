# Positions, amendments, comments and what is made of them.

closed = Сейчас здесь это сделать нельзя.
closed-role = Это доступно ролям: { $roles }.
closed-own = Это доступно ролям: { $roles }; а также автору.
closed-own-only = Это доступно автору.
closed-archived = Это в архиве. Доступно только чтение.
closed-observers = В этой группе наблюдатели читают, но не комментируют.
closed-phase = Это можно сделать на этапах: { $phases }.
closed-sign-in = Войдите,
closed-sign-in-why = чтобы участвовать. Читать дальше могут все, кто может читать группу.
author-unnamed = Один из членов группы
subject-named = { $kind }: { $title }
percent = { $number } %
version-number = Версия { $number }

## Positions

positions = Позиции
positions-lead = Позицией называют текст группы по одной из выбранных тем. Он развивается от версии к версии. Несколько позиций по одной теме стоят рядом, пока для одной из них не определён статус.
positions-no-topics = Ни одна тема ещё не выбрана. Позицию можно выдвинуть только по выбранной теме.
positions-none = По этой теме пока никто не выдвинул позицию.
positions-rivals = По этой теме есть несколько позиций.
positions-closed = Закрытые позиции
positions-create = Начать позицию по теме
positions-create-how = Сначала дайте ей название. Текст вы напишете на следующей странице и сможете улучшать его дальше.
position-on = По теме:
position-by = Кто выдвинул:
position-unwritten = Текста пока нет
position-no-text = У этой позиции пока нет текста.
position-promoted-from = Возникла из поправки к другой позиции
position-objections = { $count ->
    [one] Против этого текста остаётся { $count } возражение.
    [few] Против этого текста остаются { $count } возражения.
    [many] Против этого текста остаётся { $count } возражений.
   *[other] Против этого текста остаётся { $count } возражения.
}
position-open-amendments = { $count ->
    [one] Ждёт ответа { $count } поправка
    [few] Ждут ответа { $count } поправки
    [many] Ждут ответа { $count } поправок
   *[other] Ждут ответа { $count } поправки
}
position-closed-because = Эта позиция закрыта:
position-ended = Изменить эту позицию больше нельзя.
position-text = Текст
position-versions = Версии
position-compare = Сравнить версии
position-amendments = Поправки
position-authorship = Кто что написал
position-stance = Высказать мнение
position-consensus = Как обстоят дела с консенсусом
position-as-written = Исходный текст в Markdown
position-further = Работа над этим текстом
position-close-how = Для закрытой позиции больше не принимаются версии, мнения и поправки. Причину видят все.
level-found = Статус:
level-advised = Оценка на данный момент:
level-not-shown = Как обстоят дела с консенсусом
create_position = Выдвинуть позицию по теме
    .done = Позиция создана. Теперь напишите её текст.
    .topic_id = Тема
    .title = Название позиции
close_position = Закрыть эту позицию
    .done = Позиция закрыта.
    .reason-hint = Например, какой другой текст теперь говорит то же самое.

## Versions

version-note = Что изменилось:
version-disputed = Версию назвали редакционной, это оспорено, и с тех пор она считается существенной. Причина:
version-amendments = В неё внесены поправки:
version-compare = Что изменилось между версией { $from } и версией { $to }
version-old = Это более ранняя версия. Текущая версия: { $number }.
version-what-changed = Посмотреть, что изменилось с тех пор
version-digest = SHA-256 текста
version-write-how = Измените текст ниже. Опубликованное станет следующей версией; предыдущую можно будет прочитать и дальше. Если в это время версию опубликует кто-то другой, вам сообщат об этом, и ничего из написанного вами не пропадёт.
publish_version = Опубликовать версию
    .done = Версия опубликована.
    .text = Текст
    .text-hint = В Markdown: пустая строка начинает абзац, # начинает заголовок, ** ** с двух сторон выделяют важное.
    .kind = Меняется ли смысл?
    .change_note = Что изменилось
    .change_note-hint = Для тех, кто читал предыдущую версию.
dispute_version = Заявить, что эта версия меняет смысл
    .done = Теперь версия считается существенной. Мнения о предыдущей версии нужно высказать заново.
    .reason = Какое изменение смысла вы видите?
dispute-how = Эту версию назвали редакционной, поэтому мнения о предыдущей остаются в силе. Если она меняет смысл, заявите об этом. Это можно сделать до:
export-markdown = Скачать в формате Markdown
export-plain = Скачать как простой текст
hints = Формулировки, которые могут звучать как обязательные
hints-how = Эти слова говорят, что другие обязаны делать. Возможно, так и задумано. Это только подсказка.
hints-none = Таких формулировок не найдено.
hints-not-looked = Для этого языка ещё нет списка таких слов, поэтому поиск не проводился.
hints-more = Есть и другие.
hints-instead = Слова, которые никого не обязывают:
compare-choose = Какие версии сравнить
compare-from = Первый текст
compare-to = Второй текст
compare-one = Версия только одна. Сравнивать пока не с чем.
differences-none = Тексты совпадают слово в слово.
differences-gone = { $passages ->
    [0] Ничего не убрано.
    [one] Убран { $passages } фрагмент, в нём { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
    [few] Убраны { $passages } фрагмента, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
    [many] Убрано { $passages } фрагментов, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
   *[other] Убрано { $passages } фрагмента, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
}
differences-come = { $passages ->
    [0] Ничего не добавлено.
    [one] Добавлен { $passages } фрагмент, в нём { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
    [few] Добавлены { $passages } фрагмента, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
    [many] Добавлено { $passages } фрагментов, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
   *[other] Добавлено { $passages } фрагмента, в них { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
}
differences-del = убрано
differences-ins = добавлено
differences-alike = Что не изменилось
authorship-how = Каждый фрагмент прослежен от версии к версии. Показано состояние текста: { $version }.
authorship-shares = Доли авторов в тексте
authorship-who = Автор
authorship-share = Доля
authorship-passages = Фрагменты и те, кто их написал
authorship-passage = Фрагмент
authorship-since = Начиная с
authorship-by-amendment = через поправку
authorship-more = Здесь показаны не все фрагменты текста. Полный текст можно скачать.

## Rivals

rivals = Позиции рядом
rivals-beside = Показать рядом
rivals-more = Здесь показаны не все позиции по этой теме.
rivals-compare = Сравнить две из них
rivals-between = От «{ $from }» к «{ $to }»

## Comments on passages

anchored = Комментарии к фрагментам
anchored-none = Фрагменты пока никто не комментировал.
anchored-number = Комментарий { $number }
anchored-gone = { $count ->
    [one] { $count } комментарий к фрагменту, которого больше нет в тексте
    [few] { $count } комментария к фрагментам, которых больше нет в тексте
    [many] { $count } комментариев к фрагментам, которых больше нет в тексте
   *[other] { $count } комментария к фрагментам, которых больше нет в тексте
}
anchored-others = { $count ->
    [0] Вся дискуссия об этом тексте
    [one] { $count } комментарий к тексту в целом, в дискуссии
    [few] { $count } комментария к тексту в целом, в дискуссии
    [many] { $count } комментариев к тексту в целом, в дискуссии
   *[other] { $count } комментария к тексту в целом, в дискуссии
}
anchored-more = К этому тексту есть и другие комментарии. Все они видны в дискуссии.
anchored-offer = Комментировать выделенное
anchored-write = Комментировать фрагмент
anchored-write-whole = Комментировать текст в целом
anchored-how = Выделите слова в тексте и нажмите появившуюся кнопку. Или скопируйте слова в первое поле точно так, как они стоят в тексте.

## Amendments

amendment = Поправка
amendment-of-passage = Вместо:
amendment-of-whole = Другой текст для всей позиции
amendment-of-passage-by = Поправка к фрагменту версии { $version }, автор: { $name }
amendment-of-whole-by = Другой текст вместо версии { $version }, автор: { $name }
amendment-to = Она изменила бы позицию:
amendment-of-comment = Поправка возникла из комментария; ветка находится там
amendment-conflicts = В текущей версии больше нет слов, которые изменила бы эта поправка. Автор может привязать её к текущей версии.
amendment-change = Что она изменила бы
amendment-reason = Почему
amendment-reason-hidden = Причина повторяет комментарий, который не показан.
amendment-goes = Этот фрагмент предлагается убрать.
amendment-answer = Что с ней стало
amendment-own = Что станет с вашей поправкой, решает кто-то другой.
amendment-accept-how = Поправка сразу войдёт в новую версию. Чтобы принять её только частично, напишите, какой текст должен там стоять.
amendment-promote-how = Поправка станет отдельной позицией рядом с этой, от имени того, кто её предложил.
amendment-rebase-how = Укажите, какие слова текущей версии она изменила бы теперь. Сначала прочитайте её:
amendment-taken-text = Вместо предложенного там стоит:
amendment-taken-in = Внесена в версию { $number }
amendment-rival = Позиция, которая из неё возникла
amendment-superseded-by = Поправка, которая её заменила
amendment-said = Что о ней говорят
amendment-nothing-said = О ней пока никто ничего не сказал.
amendment-all-said = Всё, что о ней сказано
amendment-support = Высказаться за эту поправку
amendment-support-how = Одной фразой скажите, почему вы её поддерживаете. Это прочитает тот, кто принимает решение.
amendment-comment = Комментировать её
amendment-offer = Изменить выделенное
amendment-how = Выделите слова в тексте и нажмите появившуюся кнопку. Или скопируйте слова в первое поле точно так, как они стоят в тексте.
amendment-suggest-passage = Изменить фрагмент
amendment-suggest-whole = Предложить другой текст целиком
amendments-lead = Поправка говорит, какие слова изменить и почему. На каждую дают ответ с обоснованием, которое видят все.
amendments-list = Все поправки
amendments-all = Все поправки
amendments-none-open = Поправок, ждущих ответа, нет.
amendments-filter = Какие поправки
amendments-together = Внести несколько в новую версию
amendments-together-how = Выберите поправки, которые меняют разные фрагменты. На следующей странице вы ответите на каждую из них.
amendments-choose = Какие поправки внести
amendments-choose-others = Выбрать другие
suggest_amendment = Предложить поправку
    .done = Ваша поправка добавлена. Она ждёт ответа.
    .passage = Фрагмент
    .passage-quote = Какие слова изменить
    .passage-quote-exact = Какие слова изменить
    .passage-quote-exact-hint = Слово в слово, как в тексте. Не более 2000 знаков.
    .passage-quote-prefix = Слова непосредственно перед ними
    .passage-quote-prefix-hint = Только если те же слова встречаются в тексте несколько раз. Вместе с пробелом.
    .replacement = Что должно там стоять
    .replacement-hint = Оставьте пустым, если слова нужно убрать.
    .reason = Почему
accept_amendments = Внести в новую версию
    .done = Внесено. Новая версия опубликована.
    .amendments-amendment_id = Поправка
    .amendments-reason = Почему она принята
    .amendments-reason-hint = Для её автора и всех остальных.
    .amendments-taken_text = Только частично: что должно стоять вместо этого
    .amendments-taken_text-hint = Оставьте пустым, чтобы принять поправку как есть.
    .kind = Меняет ли новая версия смысл?
    .change_note = Что изменилось
answer_amendment = Не принимать
    .done = Ответ опубликован, его видят все.
    .outcome = Что станет с поправкой
    .superseded_by = Поправка, которая её заменила
    .superseded_by-hint = Только если её заменяет другая.
promote_amendment = Сделать отдельной позицией
    .done = Теперь это отдельная позиция.
    .title = Название новой позиции
rebase_amendment = Привязать к текущей версии
    .done = Поправка привязана к текущей версии.
    .passage = Фрагмент
    .passage-quote = Какие слова изменить
    .passage-quote-exact = Какие слова изменить
    .replacement = Что должно там стоять
    .replacement-hint = Оставьте пустым, если слова нужно убрать.
    .reason = Почему
withdraw_amendment = Отозвать мою поправку
    .done = Ваша поправка отозвана.

## Discussion

discussion = Дискуссия
discussion-lead = Всё, что сказано об этом предложении, по веткам. У каждого комментария есть вид, а те, кто ведёт группу, указывают результат его рассмотрения.
discussion-ways = Ещё о дискуссии
discussion-threads = Ветки
discussion-none = Комментариев здесь пока нет.
discussion-none-such = Нет комментариев, которые соответствуют запросу.
discussion-about = О чём:
discussion-filter = Выбрать, что показать
discussion-filter-about = О чём
discussion-filter-kind = Вид
discussion-filter-answer = Результат рассмотрения
discussion-filter-group = Группа заинтересованных сторон
discussion-filter-since = Ветки, начатые не раньше
discussion-filter-state = Состояние
discussion-filter-position = Позиция
discussion-any = Все
discussion-unanswered = Пока не рассмотрено
discussion-see-unanswered = Комментарии без ответа
discussion-write = Написать комментарий
discussion-write-about = Ваш комментарий будет о следующем:
discussion-write-other = Чтобы комментировать тему или позицию, выберите её ниже в поле «О чём».
discussion-in-round = В раунде:
thread-goes-on = Эта ветка началась на предыдущей странице
thread-more = { $count ->
    [one] Ещё { $count } ответ
    [few] Ещё { $count } ответа
    [many] Ещё { $count } ответов
   *[other] Ещё { $count } ответа
}
comment = Комментарий
comment-by = Комментарий, автор: { $name }
comment-on-behalf-of = от имени сообщества:
comment-initiative = от инициативы:
comment-edited = (изменено)
comment-answers = В ответ на этот комментарий
comment-made-on = Комментарий сделан к версии { $version }.
comment-hidden-why = Скрыто модераторами:
comment-not-shown = Его содержание не показано.
comment-withdrawn = Автор отозвал этот комментарий.
comment-answer = Ответ группы
comment-became-amendment = Из него возникла поправка
comment-became-objection = Из него возникло возражение
comment-reply = Ответить
comment-say-what-became = Ответить от имени группы
comment-more = Ещё
comment-to-discussion = Ко всей дискуссии
comment-replies = Ответы
comment-no-replies = Пока никто не ответил.
comment-more-replies = Здесь показаны не все ответы. Откройте один из них, чтобы читать дальше.
comment-reply-to = Ответить на этот комментарий
comment-earlier = { $count ->
    [one] { $count } комментарий до этих
    [few] { $count } комментария до этих
    [many] { $count } комментариев до этих
   *[other] { $count } комментария до этих
}
comment-beside = Что было рядом
comment-before = Что сказано непосредственно до этого
comment-after = Что сказано сразу после этого
comment-fixed = На ваш комментарий дан ответ, или из него что-то возникло. Его слова остаются как есть.
comment-withdraw-how = Его слова больше не будут показаны. Его место в ветке и ответы останутся.
comment-for-the-group = От имени группы
comment-own-unanswered = На ваш комментарий от имени группы отвечает кто-то другой.
comment-from-elsewhere = Он поступил иным путём или говорит от имени сообщества
comment-wordings = Что в нём говорилось раньше
comment-said = В нём говорилось:
comment-answers-before = Ответы до этого
post_comment = Отправить комментарий
    .done = Ваш комментарий добавлен.
    .kind = Какого вида этот комментарий?
    .body = Комментарий
    .channel = Как он поступил
    .initiative = Национальная или региональная инициатива
    .initiative-hint = Только если комментарий поступил от инициативы.
    .on_behalf_of = От имени какого сообщества
    .on_behalf_of-hint = Для контактных лиц и для тех, кто записывает услышанное в другом месте.
    .anchor = Фрагмент
    .anchor-quote = Фрагмент
    .anchor-quote-exact = Фрагмент
    .anchor-quote-exact-hint = Слово в слово, как в тексте.
    .anchor-quote-prefix = Слова непосредственно перед ним
    .anchor-quote-prefix-hint = Только если те же слова встречаются в тексте несколько раз. Вместе с пробелом.
    .subject = О чём он
    .subject-id = О чём он
    .parent_id = На какой комментарий он отвечает
    .round_id = Раунд
edit_comment = Изменить слова
    .done = Теперь в вашем комментарии говорится другое. Прежний текст по-прежнему можно прочитать.
    .body = Комментарий
withdraw_comment = Отозвать комментарий
    .done = Ваш комментарий отозван.
answer_comment = Ответить официально
    .done = Ответ группы добавлен.
    .body = Ответ группы
dispose_comment = Указать результат рассмотрения
    .done = Результат рассмотрения указан. Автору комментария сообщено.
    .disposition = Результат рассмотрения
    .reason-hint = Для автора и всех остальных: что изменилось или почему ничего не изменилось.
dispose_comments = Указать результат рассмотрения для всех этих
    .done = Результат рассмотрения указан. Авторам комментариев сообщено.
    .comment_ids = Комментарии
    .disposition = Результат рассмотрения
    .reason-hint = Одно обоснование для всех.
many = Ответить сразу на много комментариев
many-lead = Выберите комментарии, на которые нужен одинаковый ответ, и дайте одно обоснование для всех. Ответ получат либо все, либо ни один.
many-none = Комментариев, ждущих вашего ответа, здесь нет.
mine = Мои комментарии
mine-lead = Что вы сказали в этой группе и что из этого вышло.

## What is made of comments

made = Сделать из него что-то
made-for = Для позиции:
made-closed = Позицию, о которой он говорит, сейчас нельзя изменить.
made-none = Нет позиции с текстом, который можно было бы изменить.
made-choose = Поправка или возражение относится к одной позиции. К какой?
made-passage-of-comment = Оставьте первое поле пустым, чтобы изменить фрагмент, к которому относится комментарий.
made-passage-none = Скопируйте в первое поле слова, которые нужно изменить. Если оставить его пустым, ваш текст заменит всю позицию.
make_amendment_of_comment = Сделать из него поправку
    .done = Поправка добавлена. В комментарии есть ссылка на неё.
    .passage = Фрагмент
    .passage-quote = Какие слова изменить
    .passage-quote-exact = Какие слова изменить
    .replacement = Что должно там стоять
    .replacement-hint = Оставьте пустым, если слова нужно убрать.
    .reason = Почему
    .reason-hint = Если оставить пустым, причиной станет текст комментария.
    .position_id = Позиция
    .based_on = Версия
make_objection_of_comment = Сделать из него возражение
    .done = Возражение добавлено. Его отслеживают, пока на него не ответят.
    .ground = О чём оно
    .harm = Какого вреда вы ожидаете?
    .remedy = Какое изменение сняло бы его?
    .summary = Возражение
    .summary-hint = Если оставить пустым, возражением станет текст комментария.
    .anchor = Фрагмент
    .anchor-hint = Слово в слово, как в тексте. Если оставить пустым, берётся фрагмент из комментария.
    .focal_point_of = От имени какого сообщества вы его подаёте
    .focal_point_of-hint = Только для его объявленного контактного лица.
    .position_id = Позиция
    .version = Версия

## Moderation

moderation = Модерация
moderation-reported = Жалоба:
moderation-history = Что происходило при модерации
report-how = Вашу причину читают только модераторы. Они принимают решение и объясняют его.
report_comment = Пожаловаться на этот комментарий
    .done = Спасибо. Модераторы рассмотрят его.
    .reason = Что с ним не так?
moderate_comment = Принять решение
    .done = Решение принято.
    .decision = Решение
    .reason-hint = Если комментарий скрыт, вместо него все видят это объяснение. Автор может подать апелляцию.
appeal-how = Решение примет не тот, кто скрыл комментарий. Подать апелляцию можно один раз.
appeal-another = Автор подал апелляцию. Решение по ней примет не тот, кто скрыл комментарий.
appeal_moderation = Обжаловать скрытие
    .done = Ваша апелляция подана. Решение примет кто-то другой.
    .reason = Почему его следует снова показать?
answer_appeal = Принять решение по апелляции
    .done = Решение по апелляции принято.
    .outcome = Решение
    .reason-hint = Для автора.
reports = Жалобы на комментарии
reports-lead = На эти комментарии пожаловались члены группы. Откройте комментарий, чтобы принять решение.
reports-comment = Сам комментарий

## Summaries

summaries = Резюме дискуссии
summaries-lead = Что те, кто ведёт группу, вынесли из множества комментариев; при каждом резюме указаны комментарии, на которых оно основано.
summaries-pinned = Коротко
summary = Резюме дискуссии
summary-pinned = Над дискуссией
summary-pin = Показать над дискуссией
summary-unpin = Убрать с места над дискуссией
summary-of = { $count ->
    [one] Резюме { $count } комментария
    [few] Резюме { $count } комментариев
    [many] Резюме { $count } комментариев
   *[other] Резюме { $count } комментария
}
summary-comments = { $count ->
    [one] { $count } комментарий, который оно обобщает
    [few] { $count } комментария, которые оно обобщает
    [many] { $count } комментариев, которые оно обобщает
   *[other] { $count } комментария, которые оно обобщает
}
summary-comment = Комментарий { $number }
summary-other = Другой комментарий ({ $id })
summary-before = Более ранние версии
summarise = Составить резюме дискуссии
summarise-lead = Выберите комментарии, которые вы обобщаете. Каждый из них могут посмотреть все.
summarise-about = О чём дискуссия
summarise-choose = Сначала выберите, о чём дискуссия.
summarise-first = Это первые сто.
summarise-read = Читать дискуссию
write_summary = Написать резюме
    .done = Резюме добавлено.
    .comment_ids = Какие комментарии оно обобщает
    .text = Резюме
    .pinned = Показать над дискуссией
    .subject = О чём дискуссия
revise_summary = Написать другую версию
    .done = Резюме изменено.
    .text = Резюме
    .comment_ids = Какие комментарии оно обобщает
    .pinned = Показать над дискуссией
