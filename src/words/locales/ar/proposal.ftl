# A proposal: where it stands, its moves, its topics, whom it engages, its pilots.

proposal-somebody = عضو في الفريق
proposal-by = اقترحه
proposal-cycle = الدورة
proposal-carried-from = يستكمل مقترحاً من دورة سابقة
proposal-carried-to = يستمر في دورة لاحقة
proposal-edit = تغيير العنوان أو الملخص أو اللغة
proposal-all = الكل
proposal-member = العضو
proposal-stakeholder-group = مجموعة أصحاب المصلحة
proposal-state = الحالة
proposal-when = متى
proposal-until = حتى
proposal-contents = في هذه الصفحة

create_proposal = عرضه على الفريق
    .done = المقترح معروض على الفريق.
    .summary = ما يُقترح
    .summary-hint = يمكن استخدام Markdown. ويمكن تغييره لاحقاً.
update_proposal = حفظ
    .done = غُيّر المقترح.
    .summary = ما يُقترح
    .summary-hint = يمكن استخدام Markdown.

## The six-step line

steps-line = الخطوات الست
steps-done = أُنجزت
steps-now = الآن
steps-held = معلَّق هنا
steps-ended = انتهى هنا
steps-to-come = لاحقاً

## Where it stands, and why it cannot move yet

stands = أين وصل
stands-step = الخطوة
stands-since = في هذه الخطوة منذ
stands-status = الحالة
stands-paused = معلَّق منذ
stands-due = موعد الخطوة
stands-event = مخطَّط له للفعالية المقررة في

why-not = لماذا لا يمكن أن ينتقل بعد
why-not-how = { $count ->
        [zero] ينقص { $count } أمر قبل الخطوة التالية.
        [one] ينقص أمر واحد قبل الخطوة التالية.
        [two] ينقص أمران قبل الخطوة التالية.
        [few] ينقص { $count } أمور قبل الخطوة التالية.
        [many] ينقص { $count } أمراً قبل الخطوة التالية.
       *[other] ينقص { $count } أمر قبل الخطوة التالية.
    }
why-then = حين لا ينقص شيء، ينقله
why-ready = لا ينقص شيء: يمكن أن ينتقل
why-ready-how = كل ما يتطلبه الفريق في هذه الخطوة متوافر.
why-paused = المقترح معلَّق
why-paused-how = لا يمكن القيام بشيء في خطوته، ولا تجري مهله، إلى أن يستأنف أحد سيره.
why-ended = انتهى المقترح

missing-no-topic = لم يُختر أي موضوع بعد.
missing-until = لا يلزم إلا مرور الوقت، حتى

guard-topics_chosen = اختيرت المواضيع مع التعليل
    .missing = { $over ->
        [0] المواضيع المختارة المعلَّلة: { $have } من { $need }.
       *[other] المواضيع المختارة: { $have }. ويسمح الميثاق بـ { $need }.
    }
    .where = الانتقال إلى المواضيع
guard-suitability_answered = أُجيب عن قائمة التحقق من الملاءمة
    .missing = مواضيع مختارة في قائمة التحقق من ملاءمتها أسئلة بلا إجابة: { $left } من { $need }.
    .where = الانتقال إلى قوائم التحقق
guard-approvals = وافق على المواضيع عدد كافٍ من مجموعات أصحاب المصلحة
    .missing = وافق على أحد المواضيع المختارة { $have } من مجموعات أصحاب المصلحة، والحد الأدنى { $need }.
    .where = الانتقال إلى الموافقات
guard-version_published = لكل موضوع مختار نص
    .missing = مواضيع مختارة بلا نسخة منشورة لموقف: { $left } من { $need }.
    .where = الانتقال إلى المواقف
guard-amendments_answered = رُدّ على كل تعديل
    .missing = تعديلات في انتظار الرد: { $left } من { $need }.
    .where = الانتقال إلى التعديلات
guard-round_completed = انتهت جولة تشاور بعد كامل مهلتها
    .missing = لم تُغلق أي جولة تشاور بعد كامل مهلتها.
    .where = الانتقال إلى الجولات
guard-round_comments_answered = رُدّ على كل تعليقات الجولات
    .missing = تعليقات في انتظار الرد: { $left } من { $need }.
    .where = الانتقال إلى التعليقات
guard-pilot_evaluated = أُغلقت تجربة وقُيّمت
    .missing = لم تُغلق أي تجربة وتُقيَّم. ويمكن للرئيس كذلك أن يتخطى الخطوة، مع ذكر السبب.
    .where = الانتقال إلى التجارب
guard-mandate_ok = أُجيب عن كل أسئلة التحقق من الولاية واستُوفيت
    .missing = أسئلة أُجيب عنها واستُوفيت: { $have } من { $need }.
    .where = الانتقال إلى أسئلة التحقق من الولاية
guard-designation_final = لكل موضوع مختار تحديد نهائي واحد للوضع
    .missing = مواضيع مختارة بلا تحديد نهائي للوضع، أو ما زال لها موقف منافس مفتوح: { $left } من { $need }.
    .where = الانتقال إلى توافق الآراء
guard-challenge_window_over = انقضت مهلة الطعن
    .missing = يمكن الطعن في تحديد الوضع لعدة أيام. ولم تنقضِ هذه المهلة بعد.
    .where = الانتقال إلى تحديد الوضع
guard-no_open_appeal = لا استئناف مفتوحاً
    .missing = استئنافات مفتوحة: { $have ->
        [zero] { $have } استئناف
        [one] استئناف واحد
        [two] استئنافان
        [few] { $have } استئنافات
        [many] { $have } استئنافاً
       *[other] { $have } استئناف
    }.
    .where = الانتقال إلى الاستئنافات
guard-no_open_call = لا دعوة مفتوحة إلى توافق الآراء
    .missing = دعوات مفتوحة: { $have ->
        [zero] { $have } دعوة إلى توافق الآراء
        [one] دعوة واحدة إلى توافق الآراء
        [two] دعوتان إلى توافق الآراء
        [few] { $have } دعوات إلى توافق الآراء
        [many] { $have } دعوة إلى توافق الآراء
       *[other] { $have } دعوة إلى توافق الآراء
    }.
    .where = الانتقال إلى الدعوات
guard-output_published = نُشر ناتج
    .missing = لم يُنشر أي ناتج.
    .where = الانتقال إلى النواتج
guard-uptake_review = أُجريت مراجعة للأخذ بالنواتج أو حُدّد موعدها
    .missing = لم تُجرَ مراجعة للأخذ بالنواتج ولم يُحدَّد موعدها.
    .where = الانتقال إلى النواتج

## What one can do now

deeds = ما يمكنك القيام به الآن
deeds-none = لا شيء ينتظر دورك في هذه الخطوة.
deeds-sign-in = تسجيل الدخول للمشاركة.
deeds-no-member = يمكنك الاطلاع على هذا الفريق. أما المشاركة فتلزمها العضوية.
deeds-join = كيفية الانضمام إلى الفريق

## The mandate

mandate = هل هو ضمن الولاية؟
mandate-how = يجيب الفريق عن هذه الأسئلة قبل أن يتمكن من مغادرة خطوة الصلاحية. ولا يجوز لأحد تجاوزها.
mandate-none = لا يتطلب الميثاق أي تحقق.
mandate-is-ok = كل الأسئلة مستوفاة
mandate-is-open = ليست كل الأسئلة مستوفاة
check-open = لا إجابة بعد
check-answer-now = الإجابة
check-answer-again = تغيير الإجابة إلى
answer_mandate = حفظ الإجابة
    .done = حُفظت الإجابة.
    .answer = هل هو مستوفى؟
    .reason = السبب

## Moves

moves = نقل المقترح
moves-lead = كل نقلة من موضع المقترح: ما يمكن القيام به الآن، وفيما لا يمكن: ما ينقص ومن يستطيع.
moves-all = الاطلاع على كل النقلات
moves-open = ما يمكنك القيام به الآن
moves-none-open = لا توجد نقلة يمكنك القيام بها الآن. ويُبيَّن أدناه السبب ومن يستطيع ذلك.
moves-closed = ما لا يمكن القيام به الآن
moves-who = من يستطيع:
moves-author = صاحب المقترح
moves-archived = الفريق أو دورته في الأرشيف: لا يمكن إلا القراءة
moves-no-cycle = لا توجد دورة مفتوحة أخرى في الفريق. يفتح الرئيس دورة أولاً.
moves-to-cycles = الانتقال إلى الفريق
moves-override = الانتقال رغم وجود نقص
moves-override-how = يمكن للرئيس القيام بذلك مع ذكر السبب. ويُحفظ السبب في السجل ويُطبع على الناتج.
moves-overridden = جرى تجاوزه
moves-history = النقلات حتى الآن
moves-history-all = كل النقلات حتى الآن
moves-none = لم يُنقل بعد.
moves-to = إلى
move-advance = الانتقال إلى الخطوة { $number }: { $step }
move-return = الرجوع إلى خطوة سابقة
move-skip = تخطي التجارب والانتقال إلى الخطوة { $number }: { $step }
move-pause = تعليق
move-resume = استئناف السير
move-withdraw = سحب المقترح
move-conclude = اختتام المقترح
move-carry_forward = ترحيله إلى دورة أخرى
move-undo = التراجع عن آخر نقلة: الرجوع إلى { $phase }
move-undo-nothing = التراجع عن آخر نقلة
make_transition = نقل
    .done = نُقل المقترح.
    .to = الرجوع إلى
    .reason = السبب
    .reason-hint = يراه كل من يحق له الاطلاع على الفريق.
    .override_reason = سبب الانتقال رغم وجود نقص
    .override_reason-hint = يُطبع على الناتج.
    .cycle_id = الدورة التي يستمر فيها

## Due dates

due-page = الموعد النهائي والخطة
due-none = لم يُحدَّد موعد
due-then = عندئذ
due-missed = حلّ موعده ولم يُنقل
due-set = متى يحل موعد هذه الخطوة؟
due-set-how = ينتهي الموعد بانتهاء الخطوة. ولا يقصّر أي مهلة أبداً.
due-follow = اتباع قالب مواعيد نهائية
due-follow-how = يحدد قالب من قوالب الفريق كم يوماً قبل فعالية يحل موعد كل خطوة. وتأخذ كل خطوة يصل إليها المقترح موعدها منه.
due-follow-none = عدم اتباع أي قالب بعد الآن
due-no-template = ليس لدى الفريق قالب مواعيد نهائية قيد الاستخدام.
set_due_date = تحديد الموعد
    .done = حُدّد الموعد النهائي.
    .due_at = الموعد النهائي
    .due_at-hint = يُترك فارغاً إذا لم يكن هناك موعد.
    .due_action = ما يحدث عندئذ
follow_deadline_template = اتباعه
    .done = حُدّدت المواعيد النهائية.
    .deadline_template_id = القالب
    .event_on = يوم الفعالية
back-plan = هل يمكن إنجازه قبل تاريخ معين؟
back-plan-how = حساب تنازلي من يوم فعالية: آخر يوم لكل خطوة باقية، مع المهل التي يجب أن تنقضي.
back-plan-event = يوم الفعالية
back-plan-output = ما ينبغي أن يثمر عنه
back-plan-any-output = النوع الذي يستغرق أطول وقت
back-plan-spare = { $count ->
        [zero] يبقى إلى جانب المهل { $count } يوم. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
        [one] يبقى إلى جانب المهل يوم واحد. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
        [two] يبقى إلى جانب المهل يومان. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
        [few] يبقى إلى جانب المهل { $count } أيام. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
        [many] يبقى إلى جانب المهل { $count } يوماً. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
       *[other] يبقى إلى جانب المهل { $count } يوم. والمطلوب لما يقوم به الناس: { $wanted } على الأقل.
    }
back-plan-short = تتجاوز المهل وحدها الوقت المتاح بمقدار { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }.
back-plan-caption = الخطوات الباقية حتى
back-plan-step = الخطوة
back-plan-windows = المهل التي يجب أن تنقضي
back-plan-no-window = لا شيء
back-plan-earliest = أقرب موعد للإنجاز
back-plan-last = آخر يوم
back-plan-too-late = فات الأوان
back-plan-window-until = حتى
back-plan-window-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }

## Topics

topics = المواضيع
topics-lead = ما الذي يدور حوله المقترح؟ يرشّح الأعضاء المواضيع ويوافقون عليها. ثم يُختار منها على الأكثر: { $max ->
        [zero] { $max } موضوع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $max } مواضيع
        [many] { $max } موضوعاً
       *[other] { $max } موضوع
    }.
topics-all = كل المواضيع
topics-chosen = المواضيع المختارة
topics-none-chosen = لم يُختر أي موضوع بعد.
topics-candidates = المرشَّحة
topics-candidates-how = يلزم للموضوع المختار موافقة من { $groups ->
        [zero] { $groups } مجموعة من مجموعات أصحاب المصلحة
        [one] مجموعة واحدة من مجموعات أصحاب المصلحة
        [two] مجموعتين من مجموعات أصحاب المصلحة
        [few] { $groups } مجموعات من مجموعات أصحاب المصلحة
        [many] { $groups } مجموعة من مجموعات أصحاب المصلحة
       *[other] { $groups } مجموعة من مجموعات أصحاب المصلحة
    } على الأقل. ويمكنك الموافقة على أي عدد من المواضيع.
topics-why = السبب
topics-other-group = مجموعة أخرى
topic-one = موضوع
topic-standing = استخدام النواتج القائمة على نحو أفضل، أو عدم فعل شيء
    .hint = لا نص جديداً: يُعرَّف على نحو أفضل بما سبق أن قاله الفريق أو هيئة أخرى ويُستفاد منه، أو لا يُفعل شيء. وهو قائم إلى جانب مواضيع كل مقترح، كي يبيّن الاختيار لماذا لم يؤخذ به.
topic-by = رشّحه
topic-by-nobody = قائم في كل مقترح
topic-for = باسم
topic-for-community = باسم المجتمع
topic-from-position = من موقف قائم
topic-support = قيل إنه يحظى بتأييد واسع
topic-merged = دُمج هذا الموضوع.
topic-merged-into = الاطلاع على الموضوع الذي يقوم مقامه
topic-taken-over = مأخوذ من موضوع آخر
topic-more = المزيد عن
topic-approve-or-more = الموافقة أو الاطلاع على المزيد عن
topic-approvals = { $members ->
        [0] لم يوافق عليه أحد بعد.
        [zero] وافق عليه { $members } عضو، وعدد مجموعات أصحاب المصلحة التي ينتمون إليها { $groups }:
        [one] وافق عليه عضو واحد، وعدد مجموعات أصحاب المصلحة التي ينتمي إليها { $groups }:
        [two] وافق عليه عضوان، وعدد مجموعات أصحاب المصلحة التي ينتمون إليها { $groups }:
        [few] وافق عليه { $members } أعضاء، وعدد مجموعات أصحاب المصلحة التي ينتمون إليها { $groups }:
        [many] وافق عليه { $members } عضواً، وعدد مجموعات أصحاب المصلحة التي ينتمون إليها { $groups }:
       *[other] وافق عليه { $members } عضو، وعدد مجموعات أصحاب المصلحة التي ينتمون إليها { $groups }:
    }
topic-suitability = { $all ->
        [0] لا يطرح الميثاق أسئلة عن الملاءمة.
       *[other] الملاءمة: أُجيب عن { $answered } من { $all } من الأسئلة.
    }

provenance = الموقف الذي ينطلق منه
provenance-body = الهيئة
provenance-title = الموقف
provenance-date = تاريخ النشر
provenance-licence = الترخيص
provenance-process = كيف توصلت إليه الهيئة
provenance-endorsers = أقرّه
provenance-assumed = قيل إنه يحظى بتأييد واسع:
provenance-assumed-how = هذا قول أحدهم. والآراء التي تُبدى هنا تختبره.

nominate-not = تُرشَّح المواضيع في الخطوة الأولى، ويرشحها الأعضاء الداخلون في الحساب.
nominate-own = ترشيح موضوع باسمك أو باسم آخرين
nominate-existing = الانطلاق من موقف اتخذته هيئة أخرى
nominate-existing-how = إذا كان الوقت ضيقاً، فإن نصاً قائماً بداية جيدة. ويُذكر مصدره ويُقتبس المقطع المهم.
nominate_topic = ترشيح موضوع
    .done = رُشّح الموضوع.
    .description = ما يدور حوله
    .description-hint = يمكن استخدام Markdown.
    .on_behalf_of = باسم أي مجموعة من مجموعات أصحاب المصلحة؟
    .on_behalf_of-hint = يُترك فارغاً إذا كان الترشيح باسمك وحدك.
    .new_community = أو باسم مجتمع جديد
    .new_community-hint = اسم مجتمع لا ينتمي إلى أي من مجموعات أصحاب المصلحة. يُذكر أحد الاثنين فقط.
    .provenance-body = الهيئة
    .provenance-title = عنوان موقفها
    .provenance-date = تاريخ النشر
    .provenance-source_url = أين يمكن قراءته
    .provenance-source_url-hint = عنوان شبكي يبدأ بـ http أو https.
    .provenance-quote = المقطع المهم، حرفياً
    .provenance-licence = ترخيص النص المقتبس
    .provenance-process = كيف توصلت إليه الهيئة
    .provenance-endorsers = من أقرّه
    .provenance-endorsers-hint = واحد في كل سطر.
    .provenance-assumed_broadly_supported = أعتقد أنه يحظى بتأييد واسع
    .provenance-assumed_broadly_supported-hint = يُعرض بوصفه قولاً يُختبر، لا استنتاجاً.
nominations = باسم من رُشّحت المواضيع
nominations-all = { $count ->
        [0] لم يُرشَّح أي موضوع بعد.
        [zero] رُشّح { $count } موضوع؛ ومنها من مواقف قائمة: { $positions }.
        [one] رُشّح موضوع واحد؛ ومنها من مواقف قائمة: { $positions }.
        [two] رُشّح موضوعان؛ ومنها من مواقف قائمة: { $positions }.
        [few] رُشّح { $count } مواضيع؛ ومنها من مواقف قائمة: { $positions }.
        [many] رُشّح { $count } موضوعاً؛ ومنها من مواقف قائمة: { $positions }.
       *[other] رُشّح { $count } موضوع؛ ومنها من مواقف قائمة: { $positions }.
    }
nominations-caption = مواضيع رُشّحت باسم آخرين
nominations-for = باسم

choose-left = { $left ->
        [0] اختير من المواضيع كل ما يسمح به الميثاق: { $max }.
        [zero] ما زال يمكن اختيار { $left } موضوع.
        [one] ما زال يمكن اختيار موضوع واحد.
        [two] ما زال يمكن اختيار موضوعين.
        [few] ما زال يمكن اختيار { $left } مواضيع.
        [many] ما زال يمكن اختيار { $left } موضوعاً.
       *[other] ما زال يمكن اختيار { $left } موضوع.
    }
choose-not = بيان سبب عدم اختيار موضوع
choose-not-how = يبقى متاحاً للقراءة مع السبب. والموضوع الذي كان مختاراً لا يعود كذلك.
choose-not-do = غير مختار
choose_topics = اختيار المواضيع
    .done = سُجّل الاختيار.
    .topic_ids = المواضيع المراد اختيارها
    .rationale = لماذا هذه المواضيع
    .alternative_reason = لماذا لا تُستخدم النواتج القائمة على نحو أفضل بدلاً من ذلك، أو لا يُفعل شيء
    .alternative_reason-hint = هذا خيار قائم دائماً، ولذلك يبيّن الاختيار مرة واحدة لماذا لم يؤخذ به.
    .not_chosen-topic_id = الموضوع
    .not_chosen-reason = سبب عدم اختياره

approvals = الموافقات
approvals-how = يحتاج الموضوع، كي يُختار، إلى موافقة من { $groups ->
        [zero] { $groups } مجموعة من مجموعات أصحاب المصلحة
        [one] مجموعة واحدة من مجموعات أصحاب المصلحة
        [two] مجموعتين من مجموعات أصحاب المصلحة
        [few] { $groups } مجموعات من مجموعات أصحاب المصلحة
        [many] { $groups } مجموعة من مجموعات أصحاب المصلحة
       *[other] { $groups } مجموعة من مجموعات أصحاب المصلحة
    } على الأقل.
approvals-own = سُجّلت موافقتك عليه
approvals-missing = لم يوافق أحد بعد من:
approvals-all = من وافق
approvals-more = هناك المزيد؛ ولا يُعرض هنا إلا أولها.
approve_topic = الموافقة على هذا الموضوع
    .done = سُجّلت موافقتك على الموضوع.
withdraw_approval = سحب موافقتي
    .done = سُحبت موافقتك.

suitability = هل هو ملائم؟
suitability-how = يجيب من يقودون الفريق عن أسئلة الميثاق بشأن كل موضوع يُراد اختياره.
suitability-none = لا يطرح الميثاق أي أسئلة.
answer_suitability = حفظ الإجابة
    .done = حُفظت الإجابة.
    .answers-answer = الإجابة
    .answers-reason = السبب

impacts = الأثر
impacts-how = ما الذي سيحدثه هذا الموضوع، ولمن؟ يسجّل الأعضاء ما يتوقعونه.
impacts-caption = الملاحظات بحسب البعد ومجموعة أصحاب المصلحة
impacts-dimension = البعد
impacts-everybody = الجميع
impacts-highest = أقصى شدة:
impacts-notes = الملاحظات
impact-dimension-political = سياسي
impact-dimension-economic = اقتصادي
impact-dimension-social = اجتماعي
note_impact = تسجيل أثر
    .done = سُجّل الأثر.
    .dimension = البعد
    .direction = الاتجاه
    .severity = الشدة
    .stakeholder_group = على من
    .stakeholder_group-hint = يُترك فارغاً إذا كان على الجميع.
    .text = ما هو متوقع، ولماذا
withdraw_impact = سحبه
    .done = سُحب الأثر المسجَّل.

topic-same = مواضيع قد تقول الشيء نفسه
topic-same-none = لا يوجد في هذا المقترح موضوع آخر يشبهه كثيراً.
topic-same-how = نصوصها متشابهة. ولا يترتب على ذلك وحده شيء.
topic-same-percent = نسبة التشابه { $percent } في المئة
topic-same-stands-for = يقوم مقام المواضيع التالية التي دُمجت فيه:
merge-how = يقوم الموضوع الآخر عندئذ مقام الاثنين، بموافقات الاثنين. ويمكن التراجع عن ذلك.
merge_topic = دمجه في موضوع آخر
    .done = دُمج الموضوعان.
    .into_id = الموضوع الذي يقوم مقام الاثنين
    .reason = لماذا يقولان الشيء نفسه
merges = المواضيع المدمجة
merges-into = دُمج في
merges-undone = فُصلا من جديد
undo_topic_merge = فصلهما من جديد
    .done = فُصل الموضوعان.
again-how = ينتقل العنوان والنص والمصدر. أما الإجابات والموافقات فتبقى هنا.
nominate_topic_again = ترشيحه لمقترح آخر
    .done = رُشّح الموضوع من جديد.
    .proposal_id = المقترح

## Engagement

engagement-lead = من هو معني، ومن سُئل، ومن لم يُسمع رأيه. التعليقات مفتوحة في كل خطوة؛ والجولة فترة يُسأل فيها من هم خارج المناقشة.
engagement-back = العودة إلى المشاركة
rounds = الجولات
rounds-how = في الجولة يُسأل من هم خارج المناقشة ضمن مهلة. ويلقى كل تعليق يُقدَّم فيها رداً.
rounds-none = لم يُخطَّط لأي جولة بعد.
rounds-least = لا تقل المهلة عن { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }.
rounds-comments = { $total ->
        [0] لا تعليقات بعد.
        [zero] { $total } تعليق، { $unanswered ->
        [0] رُدّ عليها كلها.
       *[other] وبلا رد بعد: { $unanswered }.
    }
        [one] { $unanswered ->
        [0] تعليق واحد، رُدّ عليه.
       *[other] تعليق واحد، لم يُرد عليه بعد.
    }
        [two] تعليقان، { $unanswered ->
        [0] رُدّ عليها كلها.
       *[other] وبلا رد بعد: { $unanswered }.
    }
        [few] { $total } تعليقات، { $unanswered ->
        [0] رُدّ عليها كلها.
       *[other] وبلا رد بعد: { $unanswered }.
    }
        [many] { $total } تعليقاً، { $unanswered ->
        [0] رُدّ عليها كلها.
       *[other] وبلا رد بعد: { $unanswered }.
    }
       *[other] { $total } تعليق، { $unanswered ->
        [0] رُدّ عليها كلها.
       *[other] وبلا رد بعد: { $unanswered }.
    }
    }
rounds-closed = أُغلقت
rounds-comment = التعليق في هذه الجولة
rounds-read = قراءة تعليقات هذه الجولة
rounds-not-open = تُفتح في
rounds-over = انقضت مهلتها. وهي تُغلق تلقائياً بعد لحظات؛ ويمكن إغلاقها الآن أيضاً.
rounds-not-yet-over = تُغلق تلقائياً عند انقضاء مهلتها، وليس قبل ذلك أبداً.
plan_round = التخطيط لجولة
    .done = خُطّط للجولة.
    .purpose = ما يُسأل عنه، ولأي غرض
    .audience = من يُسأل
    .audience-hint = وكذلك عن طريق أي جهات اتصال وأي قنوات.
    .promise = ما يُوعدون به
    .opens_at = الفتح
    .opens_at-hint = يُترك فارغاً لفتحها الآن.
    .closes_at = الإغلاق
extend_round = منحها مزيداً من الوقت
    .done = مُنحت الجولة مزيداً من الوقت.
    .closes_at = الإغلاق
    .closes_at-hint = يمكن تأخيره، ولا يمكن تقديمه أبداً.
close_round = إغلاق الجولة
    .done = أُغلقت الجولة.

engagement-plan = الخطة
engagement-plan-how = من يُراد الوصول إليهم، ومن يتولى ذلك وكيف، وبأي وعد، وما أسفر عنه.
engagement-plan-none = ليس في الخطة أي بند بعد.
engagement-unplanned = لا يخطط أحد بعد للوصول إلى:
engagement-who = من
engagement-promise = الوعد
engagement-focal-point = جهة الاتصال
engagement-no-focal-point = لا أحد بعد
engagement-channels = القنوات
engagement-outcome = ما أسفر عنه
engagement-planned-by = خطّط له
engagement-closed = أُغلق
engagement-add-stakeholder_group = التخطيط لمجموعة أصحاب مصلحة
engagement-add-community = التخطيط لمجتمع
plan_engagement = إضافة إلى الخطة
    .done = أُضيف بند إلى الخطة.
    .audience-name = من
    .region = في أي منطقة
    .purpose = لماذا
    .promise = ما يُوعدون به
    .channels = بأي قنوات
    .focal_point_id = من يتولى الوصول إليهم
    .begins_on = من
    .ends_on = إلى
change_engagement = تغيير هذا البند
    .done = غُيّر البند.
    .audience-name = من
    .region = في أي منطقة
    .purpose = لماذا
    .promise = ما يُوعدون به
    .channels = بأي قنوات
    .focal_point_id = من يتولى الوصول إليهم
    .begins_on = من
    .ends_on = إلى
close_engagement = إغلاقه مع ما أسفر عنه
    .done = أُغلق البند.
    .outcome = ما جرى وما أسفر عنه

reach = من سُمع رأيهم
reach-total = { $people ->
        [0] لم يعلّق أحد بعد.
        [zero] علّق { $people } عضو، وعدد التعليقات { $comments }.
        [one] علّق عضو واحد، وعدد التعليقات { $comments }.
        [two] علّق عضوان، وعدد التعليقات { $comments }.
        [few] علّق { $people } أعضاء، وعدد التعليقات { $comments }.
        [many] علّق { $people } عضواً، وعدد التعليقات { $comments }.
       *[other] علّق { $people } عضو، وعدد التعليقات { $comments }.
    }
reach-total-few = عدد من علّقوا أقل من أن يُعرض.
reach-first = { $people ->
        [zero] لم يعلّق أي منهم للمرة الأولى في هذا الفريق.
        [one] كانت هذه هي المرة الأولى في هذا الفريق لواحد منهم.
        [two] كانت هذه هي المرة الأولى في هذا الفريق لاثنين منهم.
        [few] كانت هذه هي المرة الأولى في هذا الفريق لـ { $people } منهم.
        [many] كانت هذه هي المرة الأولى في هذا الفريق لـ { $people } منهم.
       *[other] كانت هذه هي المرة الأولى في هذا الفريق لـ { $people } منهم.
    }
reach-passed = عدد من عمّمتها عليهم جهات الاتصال: { $people ->
        [zero] { $people } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }.
reach-not-heard = لم يُسمع رأيهم بعد
reach-all-heard = سُمع رأي كل من هو متوقع.
reach-groups = مجموعات أصحاب المصلحة
reach-regions = المناطق
reach-channels = القنوات
reach-communities = المجتمعات
reach-no-region = لم تُذكر منطقة
reach-least = لا تُعرض الأعداد التي تقل عن { $least }، كي لا يُعرف منها أحد.
reach-few = لا يُعرض
reach-silent = لم يُسمع رأيها
reach-picture = الأعضاء ومن علّق منهم، بحسب مجموعة أصحاب المصلحة
reach-picture-how = لكل مجموعة من مجموعات أصحاب المصلحة شريطان: يبيّن الأعلى أعضاءها في الفريق، والأسفل من علّق منهم.
reach-tables = الأعداد في جداول
reach-of = من
reach-members = الأعضاء
reach-contributors = علّقوا
reach-first-time = للمرة الأولى
reach-comments = التعليقات
reach-persons = عُمّم عليهم

packages = ما تعمّمه جهات الاتصال
packages-how = تُرسل الحزمة إلى الأعضاء الذين هم جهات اتصال لمجتمعات. وهم يعمّمونها ويفيدون بعدد من وصلت إليهم.
packages-none = لم يُرسل شيء بعد.
packages-new = إرسال حزمة
packages-nobody = ليس أي من الأعضاء جهة اتصال لمجتمع بعد. ويحدد ذلك من يتولون شؤون الأعضاء.
packages-may-not = يرسل الحزم من يقودون الفريق والأمانة.
packages-position = الموقف الذي تتعلق به
packages-version = النسخة { $number }
packages-versions = بشأن
packages-round = دعوة إلى
packages-to-round = جولة تشاور
packages-answer-by = الرد حتى
packages-answers = لم يرد شيء: { $pending } · تأكد الاستلام: { $acknowledged } · وردت الإفادة: { $reported }
packages-persons = عُمّمت على { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    }.
packages-few = عُمّمت على عدد قليل جداً من الأشخاص.
deliveries = جهات الاتصال
send_package = إرسال
    .done = أُرسلت الحزمة.
    .request = المطلوب منهم
    .answer_by = الرد حتى
    .version_ids = النسخ التي تتعلق بها
    .round_id = الجولة التي تدعو إليها
    .focal_point_ids = إلى من
acknowledge_delivery = تأكيد الاستلام
    .done = شكراً لك. يرى المرسل أن الحزمة وصلتك.
report_reach = الإفادة عن مدى وصولها
    .done = شكراً لك. حُفظت إفادتك.
    .persons = عدد من وصلت إليهم
    .channel = بأي قناة
    .initiative = أي مبادرة
    .initiative-hint = فقط لمبادرة وطنية أو إقليمية.
    .note = ما ينبغي قوله أيضاً

## Pilots

pilots-lead = تختبر التجربة أداة واحدة على هذا المقترح. ويُحدَّد ما يُعد نجاحاً قبل أن تبدأ.
pilots-none = لم يُخطَّط لأي تجربة بعد.
pilots-skip = إذا لم يكن هناك ما يُجرَّب، يمكن للرئيس أن يتخطى هذه الخطوة مع ذكر السبب.
pilots-to-moves = الانتقال إلى النقلات
pilots-not-yet = يُخطَّط للتجارب في الخطوة 4.
pilots-may-not = يخطط المُيسِّرون والرئيس للتجارب، في الخطوة 4.
pilots-back = كل تجارب هذا المقترح
pilots-register = كل تجارب الفريق
pilots-register-lead = ما جُرّب على كل مقترحات الفريق، وما تقرر بعده.
pilot-plan = الخطة
pilot-instrument = الأداة
pilot-aim = ما ينبغي أن تبيّنه
pilot-population = من يشارك
pilot-starts = البداية
pilot-ends = النهاية
pilot-planned-by = خطّط لها
pilot-result = النتيجة
pilot-source = المصدر
pilot-caveats = ما ينبغي مراعاته
pilot-cost = ما تطلبته
pilot-hours = { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
pilot-closed = أُغلقت
pilot-evaluation = قيمتها
pilot-lessons = الدروس المستفادة
pilot-decision = ما يقرره الفريق بشأن الأداة
pilot-next-planned = تبدأ تلقائياً في يومها.
pilot-next-running = هي جارية. ويغلقها من يقودون الفريق مع نتيجتها.
pilot-next-closed = هي مغلقة. ويقيّمها من يقودون الفريق.
datasets = مجموعات البيانات
dataset-pilot = التجربة
dataset-credit = نسبة المصدر والترخيص
dataset-participants = المشاركون
dataset-statements = العبارات
dataset-votes = الأصوات
dataset-imported = الاستيراد
dataset-counted = العبارات بحسب أرقامها. ويُحتسب آخر صوت لكل مشارك على كل منها.
dataset-number = الرقم
dataset-statement = العبارة
measures = مقاييس النجاح
measures-how = مقياس واحد على الأقل. ولا يمكن تغييرها متى بدأت التجربة.
measures-number = المقياس { $number }
measures-fixed = حُدّدت قبل بدء التجربة.
measures-late = حُدّدت والتجربة جارية. وينبغي مراعاة ذلك عند قراءة النتائج.
measure = المقياس
measure-target = ما يُعد نجاحاً
measure-value = القيمة المقيسة
measure-verdict = هل تحقق؟
measure-no-value = لا قيمة
plan_pilot = التخطيط لتجربة
    .done = خُطّط للتجربة.
    .instrument = الأداة
    .tool = اسم الأداة الخارجية
    .tool-hint = للأداة الخارجية فقط.
    .aim = ما ينبغي أن تبيّنه
    .population = من يشارك
    .measures-name = ما يُقاس
    .measures-unit = الوحدة
    .measures-target = ما يُعد نجاحاً
    .measures = مقاييس النجاح
    .starts_at = البداية
    .ends_at = النهاية
change_pilot = تغيير الخطة
    .done = غُيّرت الخطة.
    .aim = ما ينبغي أن تبيّنه
    .population = من يشارك
    .measures-name = ما يُقاس
    .measures-unit = الوحدة
    .measures-target = ما يُعد نجاحاً
    .measures = مقاييس النجاح
    .starts_at = البداية
    .ends_at = النهاية
close_pilot = إغلاقها مع نتيجتها
    .done = أُغلقت التجربة.
    .result = ما أسفرت عنه
    .cost-hours = ساعات العمل، بما فيها غير المدفوعة
    .cost-money = الأموال
    .cost-money-hint = مثلاً: 1250 CHF. يُترك فارغاً إن لم تكن هناك أموال.
    .cost-note = من تحمّل الكلفة، وما ينبغي قوله أيضاً
    .source = مصدر النتيجة
    .source-hint = عنوان، أو اسم ما أُخذت منه.
    .caveats = ما ينبغي مراعاته عند قراءتها
evaluate-how = لكل مقياس، تُذكر القيمة وهل تحقق الهدف، أو يُذكر سبب عدم وجود قيمة.
evaluate_pilot = تقييمها
    .done = قُيّمت التجربة.
    .findings = النتائج
    .findings-measure = المقياس
    .findings-value = القيمة المقيسة
    .findings-verdict = هل تحقق الهدف؟
    .findings-reason = سبب عدم وجود قيمة، أو ما ينبغي قوله أيضاً
    .evaluation = هل بيّنت الأداة ما كان ينبغي أن تبيّنه؟
    .lessons = ما ينبغي تكراره وما لا ينبغي
decide_on_pilot = البت في الأداة
    .done = سُجّل القرار.
    .decision = من الآن
    .reason = السبب
compare = المقارنة بتجربة أخرى
compare-with = التجربة الأخرى
compare-nothing = لا مقياس مشتركاً بينهما، ولذلك لا يمكن مقارنتهما.
compare-caption = المقاييس المشتركة بينهما
lessons = الدروس المستفادة من تجربة
lessons-came = دروس مستفادة وردت مع هذا المقترح
lessons-lead = ما علّمته تجارب سابقة ونُقل إلى هذه الدورة. ويبيّن أحدهم بشأن كل درس هل عُمل به.
lessons-of-cycle = الدروس المستفادة للدورة { $cycle }
lessons-cycle = كل الدروس المستفادة لهذه الدورة
lessons-one = الاطلاع عليه وحده
lessons-carried = نقلها
lessons-proposal = المقترح الذي وردت معه
carry-how = تنتقل الدروس المستفادة من المقترح المرحَّل تلقائياً. وهنا تُنقل يدوياً إلى دورة أخرى.
carry-no-cycle = ليس للفريق دورة مفتوحة أخرى.
carry-to = نقلها إلى
carry_lessons = نقل الدروس المستفادة
    .done = نُقلت الدروس المستفادة.
answer_lesson = بيان ما آلت إليه
    .done = حُفظت الإجابة.
    .answer = هل عُمل بها؟
    .reason = كيف، أو لماذا لا
