# Words for codes: short labels; `.hint` says in a sentence what is meant.


## Roles and rights

role-chair = الرئيس
    .hint = يعيّن في الأدوار، ويضع الميثاق، ويتخطى ويتجاوز الشروط، وينقل المقترحات من خطوة الصلاحية.
role-facilitator = المُيسِّر
    .hint = ينقل المقترحات إلى خطواتها التالية، ويرد على التعليقات، ويفتح الدعوات، ويحدد الوضع.
role-secretariat = الأمانة
    .hint = تتولى شؤون الأعضاء والتوزيع والنشر؛ ولا تدخل في الحساب.
role-stakeholder = صاحب مصلحة
    .hint = يقدم المقترحات، ويعلّق، ويبدي الرأي، ويعترض، ويستأنف.
role-observer = مراقب
    .hint = يقرأ، ويعلّق حيث يسمح الفريق بذلك؛ ولا يدخل في الحساب.
role-public = الجمهور
    .hint = كل من عدا هؤلاء: يقرأ ما يتيحه الفريق للجميع.

# Role in an assessment
consensus-role-chair = الرئيس
consensus-role-facilitator = المُيسِّر
consensus-role-stakeholder = صاحب مصلحة
consensus-role-secretariat = الأمانة
consensus-role-observer = مراقب
consensus-role-designator = محدِّد الوضع

# What the permission table says
access-verdict-allowed = مسموح
access-verdict-own_only = ما يخص الشخص نفسه فقط
access-verdict-not_this_role = غير مسموح لهذا الدور
access-verdict-not_in_this_phase = غير مسموح في هذه الخطوة

# Scope
scope-read = القراءة
    .hint = قراءة ما يحق للعضو قراءته، دون تغيير أي شيء.
scope-contribute = المساهمة
    .hint = تقديم المقترحات والتعليق وإبداء الرأي والاعتراض.
scope-facilitate = التيسير
    .hint = نقل المقترحات والرد وفتح الدعوات وتحديد الوضع والنشر.
scope-administer = الإدارة
    .hint = تغيير الأعضاء والميثاق ورموز الوصول والحسابات.

# Action
action-read_group = الاطلاع على الفريق وميثاقه ومقترحاته
action-read_members = الاطلاع على قائمة الأعضاء
action-update_group = تغيير الميثاق أو الاسم أو من يحق له الاطلاع على الفريق
action-manage_cycles = فتح الدورات وأرشفتها
action-manage_members = توجيه دعوات الانضمام وقبول الأعضاء وتعليق عضويتهم
action-appoint_member = إسناد دور آخر إلى عضو
action-manage_role_calls = الدعوة إلى شغل دور
action-volunteer = التطوع لشغل دور
action-update_member = تغيير مجموعة أصحاب المصلحة أو المنظمة أو المنطقة لعضو
action-join_group = الانضمام إلى الفريق أو طلب الانضمام
action-leave_group = مغادرة الفريق
action-manage_service_accounts = إنشاء حسابات الخدمة ورموز وصولها
action-make_feed_token = إنشاء عنوان خاص لموجز
action-manage_webhooks = إعداد خطافات الويب وإنهاؤها
action-erase_text = محو كلمات نص
action-read_attention = الاطلاع على ما ينتظر من يقودون الفريق
action-export_group = تصدير سجل الفريق
action-manage_deadline_templates = إنشاء قوالب المواعيد النهائية وأرشفتها
action-keep_lessons = نقل الدروس المستفادة من التجارب إلى دورة أخرى
action-propose = تقديم مقترح
action-update_proposal = تغيير عنوان مقترح أو ملخصه أو لغته
action-set_due_date = تحديد الموعد النهائي لخطوة
action-move_proposal = نقل مقترح
action-record_resource = تسجيل الساعات والأشخاص والأموال
action-raise_concern = إثارة شاغل بشأن الوقت أو الموارد
action-review_concern = مراجعة شاغل
action-answer_mandate = الإجابة عن سؤال من أسئلة التحقق من الولاية
action-nominate_topic = ترشيح موضوع
action-answer_suitability = الإجابة عن قائمة التحقق من ملاءمة موضوع
action-approve_topic = الموافقة على موضوع
action-note_impact = تسجيل أثر لموضوع
action-withdraw_impact = سحب أثر مسجَّل
action-merge_topics = دمج المواضيع أو فصلها
action-choose_topics = اختيار المواضيع
action-create_position = طرح موقف أو موقف منافس
action-publish_version = نشر نسخة من موقف
action-dispute_version = المنازعة في أن نسخة ما لا تغيّر المعنى
action-suggest_amendment = اقتراح تعديل
action-update_amendment = تحديث تعديل أو سحبه
action-answer_amendment = الرد على تعديل
action-close_position = إغلاق موقف منافس
action-comment = التعليق
action-update_comment = تحرير تعليق أو سحبه
action-dispose_comment = بيان مآل التعليق
action-answer_comment = الرد على تعليق باسم الفريق
action-report_comment = التبليغ عن تعليق
action-read_hidden = قراءة تعليق مخفي
action-moderate_comment = إخفاء تعليق أو إعادة إظهاره
action-appeal_moderation = استئناف إخفاء تعليق
action-summarise_discussion = تلخيص مناقشة
action-plan_engagement = التخطيط لمن يُراد إشراكهم
action-distribute = إرسال حزمة إلى جهات الاتصال
action-answer_delivery = تأكيد استلام حزمة والإفادة عن مدى وصولها
action-manage_rounds = فتح جولات التشاور وتمديدها وإغلاقها
action-manage_pilots = التخطيط للتجارب
action-follow_pilots = إغلاق التجارب وتقييمها
action-import_dataset = استيراد بيانات أداة خارجية
action-manage_calls = فتح الدعوات إلى توافق الآراء وتمديدها وإغلاقها
action-take_stance = إبداء الرأي
action-raise_objection = إثارة اعتراض أو مساندته أو التمسك به أو سحبه
action-respond_to_objection = مناقشة اعتراض والرد عليه
action-find_on_objection = إصدار استنتاج بشأن اعتراض
action-request_time = طلب وقت إضافي
action-answer_time_request = الرد على طلب وقت إضافي
action-designate = تحديد وضع موقف
action-ask_reconsideration = طلب إعادة النظر
action-answer_reconsideration = الرد على طلب إعادة النظر
action-appeal = استئناف تحديد الوضع
action-support_appeal = مساندة استئناف
action-answer_appeal = الرد على استئناف
action-state_minority_view = إرفاق بيان الأقلية بتحديد الوضع
action-draft_output = صياغة ناتج
action-publish_output = نشر ناتج
action-write_takeaway = كتابة خلاصات رئيسية
action-correct_output = تصويب ناتج منشور
action-distribute_output = تسجيل من أُرسل إليهم الناتج
action-record_uptake = تسجيل الأخذ بناتج
action-verify_uptake = التحقق من أدلة الأخذ بناتج أو المنازعة فيها
action-review_uptake = تحديد مواعيد مراجعات الأخذ بالنواتج وإجراؤها
action-propose_for_programme = اقتراح بند للبرنامج
action-keep_programme = نقل بنود البرنامج وتنقيحها


## Where a proposal is

# Step
step-topic = المواضيع
    .hint = اختيار المواضيع الجوهرية: ما يدور حوله المقترح.
step-deliberation = المداولة
    .hint = المداولة وصوغ موقف: تُكتب النصوص وتُناقش وتُعدَّل.
step-engagement = المشاركة
    .hint = إشراك المجتمع: يُسأل من هم خارج المناقشة، ويُبلَّغون بمآل ما قالوه.
step-pilot = التجارب
    .hint = تجريب الأدوات: تُجرَّب أداة على المقترح ثم تُقيَّم.
step-validity = الصلاحية
    .hint = تقدير الصلاحية والوضع: هل الفريق متفق، وهل يجوز له أن يقول ذلك.
step-impact = الأثر
    .hint = توسيع الفائدة والأثر: يُنشر الناتج ويُعمَّم ويُتابَع.

# Status
status-active = قيد العمل
    .hint = المقترح في إحدى الخطوات الست، والعمل عليه مستمر.
status-paused = معلَّق
    .hint = المقترح متوقف في خطوته، ومهله لا تجري.
status-withdrawn = مسحوب
    .hint = انتهى المقترح قبل أن يجتاز خطواته الست.
status-concluded = مختتم
    .hint = انتهى المقترح بعد خطوته السادسة.
status-carried_forward = مرحَّل إلى دورة أخرى
    .hint = يستمر المقترح في دورة أخرى.

# Phase: a step, or what holds or ended the proposal
phase-topic = المواضيع
phase-deliberation = المداولة
phase-engagement = المشاركة
phase-pilot = التجارب
phase-validity = الصلاحية
phase-impact = الأثر
phase-paused = معلَّق
phase-concluded = مختتم
phase-withdrawn = مسحوب
phase-carried_forward = مرحَّل إلى دورة أخرى

# TransitionKind
transition-kind-advance = الانتقال إلى الخطوة التالية
    .hint = ينتقل المقترح إلى الخطوة التالية.
transition-kind-return = الرجوع
    .hint = يرجع المقترح إلى خطوة سابقة؛ ولا يضيع شيء، ويبقى العمل اللاحق متاحاً للقراءة.
transition-kind-skip = تخطي التجارب
    .hint = يتخطى المقترح خطوة التجارب، مع ذكر السبب.
transition-kind-pause = تعليق
    .hint = يتوقف المقترح في خطوته، ولا تجري مهله.
transition-kind-resume = استئناف السير
    .hint = يستأنف المقترح سيره، وتُمدَّد مهله بقدر مدة توقفه.
transition-kind-withdraw = سحب
    .hint = ينتهي المقترح قبل أن يجتاز خطواته الست؛ ولا يمكن التراجع عن ذلك.
transition-kind-conclude = اختتام
    .hint = ينتهي المقترح بعد خطوته السادسة.
transition-kind-carry_forward = ترحيل إلى دورة أخرى
    .hint = يستمر المقترح في دورة أخرى، ويُربط المقترحان أحدهما بالآخر؛ ولا يمكن التراجع عن ذلك.
transition-kind-undo = تراجع
    .hint = يُتراجع عن آخر نقلة، في غضون 24 ساعة وما دام لم يحدث شيء آخر.

# ActorKind: who made a move
actor-kind-member = عضو
actor-kind-clock = الساعة
actor-kind-system = النظام

# DueAction: what happens at the due date of a step
due-action-advance = الانتقال إلى الخطوة التالية إن لم ينقص شيء، وإلا فإبلاغ المُيسِّرين
due-action-alert = إبلاغ المُيسِّرين

# RefusalCode: why a move was not made
refusal-code-wrong_step = هذه النقلة لا تبدأ من هذه الخطوة
refusal-code-not_active = المقترح معلَّق أو منتهٍ
refusal-code-not_paused = المقترح غير معلَّق
refusal-code-wrong_target = النقلة لا تؤدي إلى هناك
refusal-code-target_required = يلزم ذكر الوجهة التي يُنقل إليها المقترح
refusal-code-role_may_not = يلزم دور آخر
refusal-code-reason_required = يلزم ذكر السبب
refusal-code-cycle_required = يلزم ذكر الدورة التي يستمر فيها المقترح
refusal-code-same_cycle = المقترح في تلك الدورة بالفعل
refusal-code-call_is_open = هناك دعوة مفتوحة إلى توافق الآراء
refusal-code-guards_unmet = هناك شرط لم يُستوفَ
refusal-code-not_overridable = هناك شرط لم يُستوفَ ولا يجوز لأحد تجاوزه
refusal-code-override_needs_chair = لا يجوز لغير الرئيس تجاوز الشرط الذي لم يُستوفَ
refusal-code-nothing_to_undo = لا توجد نقلة يمكن التراجع عنها
refusal-code-too_late_to_undo = جرت آخر نقلة قبل أكثر من 24 ساعة
refusal-code-something_happened_since = حدث منذ ذلك الحين شيء لا تتيحه إلا الخطوة الجديدة

# LinkKind: where something that is missing is found
link-kind-topic = موضوع
link-kind-position = موقف
link-kind-amendment = تعديل
link-kind-round = جولة تشاور
link-kind-comment = تعليق
link-kind-pilot = تجربة
link-kind-mandate_answer = سؤال التحقق من الولاية
link-kind-designation = تحديد الوضع
link-kind-appeal = استئناف
link-kind-call = دعوة إلى توافق الآراء
link-kind-output = ناتج

# WindowKind: a time that has to pass
window-kind-round = جولة تشاور
window-kind-call = دعوة إلى توافق الآراء
window-kind-review = مهلة المراجعة
window-kind-challenge = مهلة الطعن

# Feasibility: whether a proposal can be through by a date
feasibility-feasible = ممكن
feasibility-at_risk = معرَّض للخطر
feasibility-infeasible = غير ممكن

# DeadlineKind: what ends
deadline-kind-round = نهاية جولة تشاور
deadline-kind-call = نهاية دعوة إلى توافق الآراء
deadline-kind-review = نهاية مراجعة
deadline-kind-challenge = نهاية مهلة طعن
deadline-kind-appeal_gathering = آخر يوم لمساندة استئناف
deadline-kind-appeal_answer = موعد الرد على استئناف
deadline-kind-appeal_escalation = آخر يوم لرفع استئناف إلى الجهة التالية
deadline-kind-step = الموعد النهائي لخطوة
deadline-kind-event = فعالية
deadline-kind-package = موعد الرد على حزمة
deadline-kind-uptake_review = مراجعة الأخذ بالنواتج
deadline-kind-role_call = آخر يوم للتطوع


## Topics

# TopicState
topic-state-nominated = مرشَّح
topic-state-chosen = مختار
topic-state-not_chosen = غير مختار
topic-state-merged = مدمج

# TopicKind
topic-kind-nominated = رشّحه عضو
topic-kind-standing_alternative = البديل الدائم

# CheckAnswer: the answer to a question of a checklist
check-answer-ok = نعم
check-answer-fail = لا
check-answer-not_applicable = لا ينطبق

# Direction of an impact
impact-direction-positive = إيجابي
impact-direction-negative = سلبي
impact-direction-mixed = مختلط
impact-direction-unknown = غير معروف بعد

# Severity of an impact
severity-low = منخفض
severity-medium = متوسط
severity-high = مرتفع

# ImpactState
impact-state-noted = مسجَّل
impact-state-withdrawn = مسحوب

# AssumedSupport: whether a position of another body is as broadly supported as was said
assumed-support-untested = لم يُختبر بعد
assumed-support-supported = ثبت تأييده
assumed-support-contested = محل خلاف


## Positions and amendments

# PositionState
position-state-open = مفتوح
position-state-designated = محدَّد الوضع
position-state-closed = مغلق

# VersionKind
version-kind-editorial = تحريرية
    .hint = لا تغيّر المعنى: تنتقل الآراء إليها.
version-kind-substantive = جوهرية
    .hint = تغيّر المعنى: يُطلب من الجميع إبداء الرأي من جديد.

# AmendmentState
amendment-state-open = مفتوح
amendment-state-conflicting = متعارض مع النسخة الحالية
amendment-state-withdrawn = مسحوب
amendment-state-accepted = مقبول
amendment-state-accepted_in_part = مقبول جزئياً
amendment-state-declined = غير مقبول
amendment-state-promoted = صار موقفاً منافساً
amendment-state-superseded = حلّ محله غيره

# Outcome of an amendment that is not taken
amendment-outcome-declined = غير مقبول
amendment-outcome-superseded = حلّ محله غيره

# PlaceState: whether the current version has a passage
place-state-same = دون تغيير
place-state-reworded = أُعيدت صياغته
place-state-orphaned = لم يعد في النص

# DifferenceKind: what became of a passage
difference-kind-equal = دون تغيير
difference-kind-insert = مضاف
difference-kind-delete = محذوف

# Binding: how a passage would bind others
binding-obligation = التزام
binding-prohibition = حظر
binding-undertaking = تعهُّد

# ExportFormat
export-format-markdown = Markdown
export-format-plain = نص عادي


## Comments

# CommentKind
comment-kind-support = تأييد
    .hint = يؤيد ما هو مطروح.
comment-kind-concern = شاغل
    .hint = يرى صعوبة.
comment-kind-question = سؤال
    .hint = يستفسر عن أمر.
comment-kind-suggestion = اقتراح
    .hint = يقترح تغييراً.
comment-kind-objection = اعتراض
    .hint = يعارض ما هو مطروح؛ ولا يُتابَع حتى البت فيه إلا الاعتراض الذي يُثار بصفته اعتراضاً.
comment-kind-note = ملاحظة
    .hint = أي شيء آخر.

# SubjectKind: what a comment is about
subject-kind-proposal = مقترح
subject-kind-topic = موضوع
subject-kind-position = موقف
subject-kind-version = نسخة
subject-kind-amendment = تعديل
subject-kind-round = جولة تشاور
subject-kind-pilot = تجربة
subject-kind-output = ناتج
subject-kind-objection = اعتراض

# Channel: how a comment came in
channel-virtual = عبر الإنترنت
channel-on_site = في القاعة
channel-nri = مبادرة وطنية أو إقليمية
channel-mail = بالبريد
channel-imported = من أداة أخرى

# CommentState
comment-state-posted = منشور
comment-state-hidden = مخفي
comment-state-withdrawn = مسحوب

# Disposition: what became of a comment
disposition-accepted = مقبول
    .hint = نُفّذ ما يطلبه.
disposition-accepted_in_part = مقبول جزئياً
    .hint = نُفّذ بعض ما يطلبه، ويبيّن السبب الجزء الذي لم يُنفَّذ.
disposition-declined = غير مقبول
    .hint = لم يُنفَّذ ما يطلبه، للسبب المذكور.
disposition-out_of_scope = خارج النطاق
    .hint = يتعلق بأمر غير هذا المقترح.

# Answered: which comments are looked for
answered-none = بلا رد بعد
answered-accepted = مقبول
answered-accepted_in_part = مقبول جزئياً
answered-declined = غير مقبول
answered-out_of_scope = خارج النطاق

# BecameKind: what was made of a comment
became-kind-amendment = صار تعديلاً
became-kind-objection = صار اعتراضاً

# Decision on a reported comment
decision-kept = الإبقاء عليه كما هو
decision-hidden = إخفاء
decision-restored = إعادة الإظهار

# ModerationKind: what happened to a comment
moderation-kind-kept = أُبقي كما هو
moderation-kind-hidden = أُخفي
moderation-kind-appealed = قُدّم استئناف بشأنه
moderation-kind-upheld = يبقى مخفياً
moderation-kind-restored = أُعيد إظهاره

# AppealOutcome: what comes of an appeal against hiding
appeal-outcome-upheld = الإبقاء على الإخفاء
appeal-outcome-restored = إعادة الإظهار

# AppealState: where an appeal against hiding stands
appeal-state-none = لا استئناف
appeal-state-waiting = في انتظار الرد
appeal-state-upheld = يبقى مخفياً

# ReportState
report-state-waiting = في انتظار قرار
report-state-settled = سُوّي


## Engagement and pilots

# RoundState
round-state-planned = مخطَّط لها
    .hint = لم تُفتح الجولة بعد.
round-state-open = مفتوحة
    .hint = تتلقى الجولة التعليقات.
round-state-closed = مغلقة
    .hint = انقضت مهلة الجولة.

# Promise: what is promised to those who are asked
promise-inform = الإعلام
    .hint = نحيطكم علماً بما يجري.
promise-consult = التشاور
    .hint = نستمع إليكم، ونبلغكم بمآل ما قلتموه.
promise-involve = الإشراك
    .hint = تنعكس شواغلكم في البدائل.
promise-collaborate = التعاون
    .hint = تدخل مشورتكم في القرار قدر الإمكان.
promise-empower = التمكين
    .hint = ننفذ ما تقررونه.

# AudienceKind
audience-kind-stakeholder_group = مجموعة أصحاب مصلحة
audience-kind-community = مجتمع

# EngagementState
engagement-state-planned = مخطَّط لها
engagement-state-closed = مغلقة

# DeliveryState: where a package stands at a focal point
delivery-state-pending = لم يرد شيء بعد
delivery-state-acknowledged = تأكد استلامها
delivery-state-reported = جرى تعميمها

# Instrument
instrument-rating_sheet = استمارة الدرجات
    .hint = تُعطى كل الخيارات درجات.
instrument-approval_ballot = اقتراع بالموافقة
    .hint = يوافق المشاركون على أي عدد يريدونه من الخيارات.
instrument-ranked_ballot = اقتراع بالترتيب
    .hint = يرتب المشاركون الخيارات بحسب تفضيلهم.
instrument-statement_map = خريطة العبارات
    .hint = يوافق المشاركون على عبارات أو لا يوافقون عليها أو يتخطونها.
instrument-poll = استطلاع
    .hint = يجيب المشاركون عن أسئلة.
instrument-availability_poll = استطلاع المواعيد
    .hint = يحدد المشاركون المواعيد التي تناسبهم.
instrument-public_comment = تعليقات الجمهور
    .hint = يعلق المشاركون على الفقرات.
instrument-external = أداة خارجية
    .hint = أداة لجهة أخرى تُستورد نتائجها.

# PilotState
pilot-state-planned = مخطَّط لها
pilot-state-running = جارية
pilot-state-closed = مغلقة
pilot-state-evaluated = مقيَّمة

# Verdict on a measure of a pilot
pilot-verdict-met = متحقق
pilot-verdict-partly_met = متحقق جزئياً
pilot-verdict-not_met = غير متحقق

# PilotDecision: what the group does with the instrument
pilot-decision-keep = الاحتفاظ بها
pilot-decision-drop = الاستغناء عنها

# LessonState
lesson-state-open = مفتوح
lesson-state-heeded = عُمل به
lesson-state-set_aside = نُحّي جانباً

# LessonAnswer
lesson-answer-heeded = عُمل به
lesson-answer-set_aside = نُحّي جانباً

# DatasetKind
dataset-kind-statement_map = خريطة العبارات

# Moderation of a statement in a dataset
moderation-accepted = معروضة
moderation-unmoderated = لم يُنظر فيها
moderation-rejected = مستبعدة

# Vote on a statement in a dataset
vote-agree = موافقة
vote-disagree = عدم موافقة
vote-pass = تخطٍّ


## Stances, calls and consensus

# Stance
stance-support = تأييد
    .hint = تأييد فعلي للنص.
stance-accept = قبول
    .hint = يمكن التعايش مع النص.
stance-neutral = حياد
    .hint = امتناع: لا تأييد ولا معارضة، مع المشاركة.
stance-stand_aside = عدم موافقة دون تعطيل
    .hint = عدم موافقة على النص، دون تعطيله.
stance-object = اعتراض
    .hint = عدم موافقة، مع اعتراض مفتوح واحد على الأقل يبيّن السبب.
stance-unclear = غير واضح
    .hint = النص غير مفهوم.
stance-recuse = تنحٍّ
    .hint = هناك تضارب مصالح، ولا يدخل الرأي في الحساب.

# CallState
call-state-open = مفتوحة
    .hint = يمكن إبداء الرأي.
call-state-closed = مغلقة
    .hint = انقضت مهلة الدعوة، ولم يعد إبداء الرأي ممكناً.

# Results: who sees the stances of others while a call is open
results-open = كل من يحق له الاطلاع على الفريق
results-after_own_stance = من سبق لهم إبداء رأيهم
results-after_close = لا أحد قبل إغلاق الدعوة

# TimeRequestState
time-request-state-open = في انتظار الرد
time-request-state-granted = مقبول
time-request-state-declined = مرفوض
time-request-state-lapsed = ساقط بانقضاء المدة

# TimeAnswer
time-answer-granted = منح وقت إضافي
time-answer-declined = رفض

# Mandate: whether its checks hold
mandate-ok = ضمن الولاية
mandate-fail = خارج الولاية
mandate-pending = بلا إجابة بعد

# ObjectionPolicy
objection-policy-must_address = يجب أن يُعالَج كل اعتراض أولاً
objection-policy-minority_statement = يمضي النص قدماً مشفوعاً ببيانات المعترضين

# ThinPolicy: a group in which too few people took part
thin-policy-count = تُحسب كأي مجموعة أخرى
thin-policy-exclude = لا تُحسب ضمن المجموعات التي حسمت رأيها

# Level: where a position stands
level-full_consensus = توافق كامل في الآراء
    .hint = وافقت عليه كل مجموعات أصحاب المصلحة المتوقعة، دون آراء مخالفة.
level-consensus = توافق في الآراء
    .hint = متفق عليه بين مجموعات أصحاب المصلحة؛ وتُسجَّل الآراء المخالفة إن وُجدت.
level-insufficient_support = تأييد غير كافٍ
    .hint = لا معارضة له، لكنه لا يحظى بتأييد كافٍ بين مجموعات أصحاب المصلحة؛ ولا يمكن تحديد وضعه بعد.
level-pending_objections = اعتراضات لم يُبتّ فيها
    .hint = يحظى بتأييد واسع، لكن هناك اعتراضاً لم يُبتّ فيه بعد؛ ولا يمكن تحديد وضعه بعد.
level-unresolved_objection = اعتراض قائم
    .hint = يحظى بتأييد واسع، لكن هناك اعتراضاً قائماً.
level-significant_opposition = معارضة كبيرة
    .hint = يؤيده معظم المشاركين، لكن تعارضه إحدى مجموعات أصحاب المصلحة أو جزء كبير منها.
level-divergence = تباين في الآراء
    .hint = تختلف الآراء، ولا اتفاق على شيء.
level-minority_view = رأي الأقلية
    .hint = طرحته قلة؛ وليس موقفاً للفريق.
level-consensus_against = توافق على الرفض
    .hint = كل مجموعة من مجموعات أصحاب المصلحة حسمت رأيها تعارضه.
level-insufficient_basis = معطيات غير كافية
    .hint = الوقت قصير أو عدد الأشخاص أو المجموعات قليل أو النص غير واضح: لا يمكن تحديد الوضع بعد.
level-not_eligible = خارج الولاية
    .hint = لا يجوز للفريق أن يقول هذا، ولذلك لا يمكن تحديد وضعه.

# Verdict: where one stakeholder group stands
consensus-verdict-supports = تؤيد
    .hint = معظمها مع النص، وبعض أعضائها يؤيده تأييداً فعلياً.
consensus-verdict-accepts = تقبل
    .hint = يمكن لمعظمها التعايش مع النص.
consensus-verdict-divided = منقسمة
    .hint = ليست في مجملها مع النص ولا ضده.
consensus-verdict-opposes = تعارض
    .hint = معظمها ضد النص.
consensus-verdict-abstains = ممتنعة
    .hint = عدد من أيدوا أو عارضوا من المشاركين فيها قليل جداً.
consensus-verdict-silent = صامتة
    .hint = لم يُبدِ أي من أعضائها رأياً.
consensus-verdict-recused = متنحية
    .hint = لدى جميع أعضائها تضارب مصالح.
consensus-verdict-absent = غائبة
    .hint = لا ينتمي إليها أي عضو يدخل في الحساب.

# BasisKind: what an assessment goes by
basis-kind-call = الدعوة، وفق الميثاق والأعضاء كما ثُبّتوا عند فتحها
basis-kind-charter = الميثاق والأعضاء كما هم الآن

# Direction of the level over time
course-direction-up = صاعد
course-direction-down = هابط
course-direction-steady = ثابت

# GroupIs: how a stakeholder group stands to a proposal
group-is-not_heard = لم يُسمع رأيها
group-is-supporting = مؤيدة
group-is-opposing = معارضة


## Objections

# ObjectionState
objection-state-raised = مُثار
    .hint = قُدّم الاعتراض، ولم يتناوله أحد بعد.
objection-state-under_discussion = قيد المناقشة
    .hint = تجري مناقشته، ولم يَرِد عليه رد في الجوهر بعد.
objection-state-responded = رُدّ عليه
    .hint = ورد عليه رد في الجوهر، ولا استنتاج بشأنه بعد.
objection-state-accommodated = رُوعي
    .hint = تستجيب له نسخة من النص.
objection-state-withdrawn = مسحوب
    .hint = سحبه صاحبه.
objection-state-not_on_merits = غير قائم على أساس
    .hint = تبيّن أنه لا يشكل سبباً ضد النص.
objection-state-outweighed = رجحت عليه أسباب أخرى
    .hint = استُمع إليه، ورجحت عليه أسباب مدوَّنة في السجل.
objection-state-stands = قائم
    .hint = تبيّن أنه لم يُعالَج.

# Ground: what an objection is about
ground-mandate = الولاية
    .hint = لا ولاية للفريق في هذا الأمر.
ground-substance = الجوهر
    .hint = ما يقوله النص خاطئ.
ground-evidence = الأدلة
    .hint = ما يستند إليه النص لا يصح.
ground-resources = الموارد
    .hint = يتطلب الأمر أكثر مما ينبغي أو أكثر مما هو متاح.
ground-process = الإجراءات
    .hint = الطريقة التي أُعدّ بها النص غير سليمة.
ground-inclusion = الشمول
    .hint = لم يُستمع إلى طرف معني.
ground-clarity = الوضوح
    .hint = الصياغة غير واضحة.

# Outcome: what can be found on an objection
outcome-accommodated = رُوعي
    .hint = تستجيب له نسخة من النص.
outcome-not_on_merits = غير قائم على أساس
    .hint = لا يشكل سبباً ضد النص.
outcome-outweighed = رجحت عليه أسباب أخرى
    .hint = استُمع إليه، ورجحت عليه أسباب مدوَّنة في السجل.
outcome-stands = قائم
    .hint = لم يُعالَج.

# MeritsReason: why an objection is no reason against the text
merits-reason-out_of_scope = يتعلق بأمر آخر
merits-reason-already_answered = سبق الرد عليه
merits-reason-editorial = يتعلق بالصياغة وحدها
merits-reason-no_explanation = لا يبيّن السبب
merits-reason-does_not_engage = لا يتناول ما يقوله النص

# EventKind: what was said or done in the course of an objection
event-kind-discussion = مناقشة
event-kind-response = رد في الجوهر
event-kind-answer = رد صاحب الاعتراض
event-kind-finding = استنتاج
event-kind-withdrawal = سحب الاعتراض
event-kind-maintained = التمسك بالاعتراض
event-kind-contest = منازعة في الاستنتاج
event-kind-takeover = تولّي الاعتراض
event-kind-reopened = إعادة الفتح


## Designations, reconsideration and appeals

# DesignationState
designation-state-preliminary = أولي
    .hint = تقييم منشور: مفتوح للمراجعة، وليس نهائياً.
designation-state-superseded = حلّ محله غيره
    .hint = حلّ محله تحديد آخر، أو تغيّر ما يتحدث عنه.
designation-state-final = نهائي
    .hint = هذا هو وضع الموقف.
designation-state-reopened = أُعيد فتحه
    .hint = أعاد استئنافٌ فتح الموقف.

# ReconsiderationState
reconsideration-state-open = في انتظار الرد
reconsideration-state-upheld = مقبول
reconsideration-state-declined = مرفوض

# ReconsiderationAnswer
reconsideration-answer-upheld = قبول الطلب
reconsideration-answer-declined = رفض الطلب

# FollowUp: what follows where a request is upheld
follow-up-re_evaluation = تقييم آخر للموقف
follow-up-appeal = استئناف
follow-up-new_finding = استنتاج آخر بشأن الاعتراض

# AppealGround
appeal-ground-objection_ignored = تجاهل اعتراض
    .hint = لم يؤخذ أحد الاعتراضات في الحسبان.
appeal-ground-wrong_facts = وقائع خاطئة
    .hint = يستند الاستنتاج إلى وقائع خاطئة.
appeal-ground-notice = إبلاغ متأخر
    .hint = لم يُبلَّغ المعنيون في الوقت المناسب.
appeal-ground-conflict_of_interest = تضارب المصالح
    .hint = قرّر شخص في أمر يخصه.
appeal-ground-mandate = الولاية
    .hint = الأمر خارج ولاية الفريق.

# AppealStatus
appeal-status-gathering = جارٍ جمع المساندين
appeal-status-open = في انتظار الرد
appeal-status-affirmed = أُيّد القرار، ويمكن رفع الاستئناف إلى الجهة التالية
appeal-status-closed = مغلق
appeal-status-lapsed = سقط لقلة المساندين
appeal-status-withdrawn = مسحوب
appeal-status-overtaken = سبقه استئناف آخر

# Rung: who answers an appeal
rung-facilitator = المُيسِّر
rung-co_facilitator = المُيسِّر المشارك غير المعني بالأمر
rung-parent_chair = رئيس الهيئة الأم

# RungOutcome: what an appeal is answered with
rung-outcome-affirm = تأييد القرار
    .hint = يبقى تحديد الوضع كما هو.
rung-outcome-reopen = إعادة الفتح
    .hint = يُعاد فتح الموقف، لورود معلومات جديدة.
rung-outcome-change_level = تغيير المستوى
    .hint = يُحدَّد مستوى آخر.
rung-outcome-attach_statement = إرفاق البيان
    .hint = يبقى تحديد الوضع، ويُرفق بيان الاستئناف بالناتج.

# ValidityItem: what speaks for the validity of an output
validity-item-authority = للفريق ولاية في هذا الأمر
validity-item-openness = يمكن لأي شخص الاطلاع على الفريق والانضمام إليه
validity-item-notice = أُعلن عن الدعوة قبل وقت كافٍ
validity-item-rule_fixed = ثُبّتت القواعد قبل إبداء الآراء
validity-item-participation = شارك عدد كافٍ من أعضاء كل مجموعة متوقعة من مجموعات أصحاب المصلحة
validity-item-evenness = شاركت مجموعات أصحاب المصلحة مشاركة متوازنة
validity-item-dispositions = رُدّ على كل تعليق
validity-item-objections_addressed = عولج كل اعتراض
validity-item-uninvolved_designator = لم يكن محدِّد الوضع معنياً بالنص ولا بأي اعتراض
validity-item-dissent_published = تُنشر الآراء المخالفة مع الناتج
validity-item-evidence = أُشرك المجتمع وجُرّبت الأدوات
validity-item-appeals_closed = انقضت مهلة الطعن ولا استئناف مفتوحاً
validity-item-review_date = حُدّد موعد لمراجعة الأخذ بالناتج

# Holds: whether an item holds
holds-yes = نعم
holds-no = لا
holds-not_applicable = لا ينطبق
holds-not_known = غير معروف


## Outputs and uptake

# OutputType
output-type-session_message = رسالة الجلسة
    .hint = ما تود الجلسة قوله.
output-type-takeaway = خلاصات رئيسية
    .hint = ما تخرج به إحدى مجموعات أصحاب المصلحة.
output-type-meeting_summary = ملخص الاجتماع
    .hint = ما قيل في الاجتماع.
output-type-best_practice = ممارسة فضلى
    .hint = ما أثبت جدواه.
output-type-framing_guidance = توجيهات إطارية
    .hint = كيفية النظر إلى مسألة، مع خياراتها.
output-type-endorsement = إقرار
    .hint = تأييد موقف قائم بالفعل.
output-type-recommendation = توصية
    .hint = ما ينبغي للآخرين فعله.
output-type-call_for_work = دعوة إلى العمل
    .hint = عمل ينبغي أن تضطلع به جهة ما.

# Label: what is said beside an output
label-converging = آراء متقاربة
label-diverging = آراء متباينة
label-accurate = موافَق على دقته
label-collected_not_endorsed = جُمعت ولم تُقرّ
label-options_shown = مع خيارات غير متفق عليها

# Condition: what an output type asks for beside a level
condition-comments_answered = رُدّ على كل تعليق
condition-mandate_ok = أُجيب عن أسئلة التحقق من الولاية واستُوفيت
condition-all_groups_covered = شارك عدد كافٍ من الأشخاص من كل مجموعة متوقعة من مجموعات أصحاب المصلحة

# Threshold: from which level on an output may be published as its type
threshold-labelled = أي مستوى، مع بيان أن الآراء متقاربة أو متباينة
threshold-lazy_approval = لا أحد يعترض على دقته
threshold-consensus_or_collected = توافق في الآراء؛ وما دونه: «جُمعت ولم تُقرّ»
threshold-options_shown = معارضة كبيرة أو مستوى أفضل، مع عرض الخيارات
threshold-consensus = توافق في الآراء

# OutputState
output-state-draft = مسودة
output-state-published = منشور

# OutputPart
output-part-title = العنوان
output-part-summary = الملخص
output-part-text = النص

# TakeawayState
takeaway-state-written = مكتوبة
takeaway-state-withdrawn = مسحوبة

# RecipientKind
recipient-kind-body = هيئة
recipient-kind-office = مكتب

# DistributionChannel
distribution-channel-mail = البريد
distribution-channel-letter = رسالة ورقية
distribution-channel-meeting = اجتماع
distribution-channel-focal_point = جهة الاتصال
distribution-channel-website = موقع شبكي
distribution-channel-other = أخرى

# UptakeKind
uptake-kind-used = استُخدم
    .hint = عملوا به.
uptake-kind-cited = استُشهد به
    .hint = أشاروا إليه.
uptake-kind-endorsed = أُقرّ
    .hint = أيدوه.
uptake-kind-adopted = اعتُمد
    .hint = جعلوه خاصاً بهم.
uptake-kind-implemented = نُفّذ
    .hint = فعلوا ما ينص عليه.

# Finding on the evidence of an uptake
finding-verified = متحقَّق منه
finding-disputed = متنازَع فيه


## Programme, time and resources

# ItemState
item-state-proposed = مطروح
item-state-active = قيد العمل
item-state-continuing = مستمر
item-state-parked = مُرجأ
item-state-closed = مغلق

# ItemMove
item-move-activate = بدء العمل
item-move-continue = مواصلة
item-move-park = إرجاء
item-move-close = إغلاق
item-move-reopen = إعادة الفتح

# ItemEvent
item-event-proposed = طُرح
item-event-revised = نُقّح
item-event-activated = بدأ العمل به
item-event-continued = تواصل
item-event-parked = أُرجئ
item-event-closed = أُغلق
item-event-reopened = أُعيد فتحه

# OriginKind
origin-kind-output = ناتج
origin-kind-proposal = مقترح
origin-kind-topic = موضوع

# ConcernKind
concern-kind-time = الوقت
    .hint = هل الوقت كافٍ.
concern-kind-resources = الموارد
    .hint = ما يلزم من أشخاص وساعات وأموال.

# ConcernState
concern-state-raised = مُثار
concern-state-valid_ongoing = وجيه، ويبقى قيد المتابعة
concern-state-settled = سُوّي
concern-state-not_upheld = لم يُقبل

# ResourceKind
resource-kind-hours = ساعات
resource-kind-people = أشخاص
resource-kind-money = أموال

# ResourceStage
resource-stage-planned = مخطَّط لها
resource-stage-spent = مصروفة

# ResourceState
resource-state-recorded = مسجَّلة
resource-state-withdrawn = مسحوبة


## Groups and members

# Visibility
visibility-public = عام
    .hint = يمكن للجميع الاطلاع على الفريق.
visibility-members = للأعضاء فقط
    .hint = لا يمكن لغير الأعضاء الاطلاع على الفريق.

# Joining
joining-open = مفتوح
    .hint = يمكن لكل من يرغب أن ينضم.
joining-request = بناءً على طلب
    .hint = يُقدَّم طلب انضمام، ويقبله الرئيس أو الأمانة.
joining-invitation = بناءً على دعوة
    .hint = لا ينضم إلا من وُجّهت إليه دعوة انضمام.

# Standing of a group or cycle
standing-active = قيد العمل
standing-archived = في الأرشيف

# MembershipState
membership-state-requested = في انتظار قبول طلب الانضمام
membership-state-active = عضو
membership-state-suspended = العضوية معلَّقة
membership-state-left = غادر الفريق

# InvitationState
invitation-state-open = مفتوحة
invitation-state-redeemed = مقبولة
invitation-state-revoked = ملغاة

# RoleCallState
role-call-state-open = مفتوحة
role-call-state-filled = شُغل الدور
role-call-state-closed = مغلقة

# VolunteerState
volunteer-state-standing = متطوع
volunteer-state-withdrawn = مسحوب


## What asks for attention

# AttentionKind
attention-kind-objection_unanswered = اعتراض بلا رد
attention-kind-objection_without_finding = اعتراض بلا استنتاج
attention-kind-round_comment_unanswered = تعليق في جولة بلا رد
attention-kind-comment_unanswered = تعليق بلا رد
attention-kind-round_ending = جولة تنتهي قريباً
attention-kind-call_ending = دعوة تنتهي قريباً
attention-kind-review_ending = مراجعة تنتهي قريباً
attention-kind-challenge_ending = مهلة طعن تنتهي قريباً
attention-kind-call_not_designated = انتهت الدعوة ولم يُحدَّد الوضع
attention-kind-evaluation_not_final = تقييم ينبغي جعله نهائياً
attention-kind-reconsideration_asked = طُلبت إعادة النظر
attention-kind-appeal_open = استئناف ينتظر الرد
attention-kind-time_requested = طُلب وقت إضافي
attention-kind-group_not_heard = مجموعة أصحاب مصلحة لم يُسمع رأيها
attention-kind-stances_stale = آراء في نص سابق
attention-kind-guard_unmet = ما ينقص للخطوة التالية
attention-kind-step_ready = جاهز للخطوة التالية
attention-kind-step_due = حلّ موعد الخطوة
attention-kind-review_due = حلّ موعد مراجعة الأخذ بالنواتج
attention-kind-role_call_open = دور ينتظر من يشغله
attention-kind-member_requested = طلب انضمام
attention-kind-comment_reported = تعليق مبلَّغ عنه
attention-kind-hiding_appealed = استئناف إخفاء تعليق
attention-kind-proposal_paused = المقترح معلَّق

# NoticeKind
notice-kind-reply = رد شخص على تعليقك
notice-kind-thread_comment = ورد تعليق جديد في سلسلة تتابعها
notice-kind-disposition = بُيّن مآل تعليقك
notice-kind-moderation = صدر قرار إشراف بشأن تعليقك
notice-kind-stance_stale = تغيّر النص تغيّراً جوهرياً: لا يُحسب رأيك حتى تبديه من جديد
notice-kind-call_opened = فُتحت دعوة إلى توافق الآراء
notice-kind-call_ending = تنتهي دعوة إلى توافق الآراء قريباً، ولم يَرِد رأيك بعد
notice-kind-call_waiting = انتهت مدة دعوة إلى توافق الآراء، وينتظر إغلاقها صدور الاستنتاجات بشأن الاعتراضات
notice-kind-round_ending = تنتهي جولة تشاور قريباً، ولم يَرِد تعليق منك فيها بعد
notice-kind-time_answered = ورد الرد على طلبك وقتاً إضافياً
notice-kind-evaluation = نُشر تقييم موقف للمراجعة
notice-kind-review_ending = تنتهي مراجعة تقييم موقف قريباً
notice-kind-objection_raised = هناك اعتراض ينتظر الرد عليه أو صدور استنتاج بشأنه
notice-kind-objection_answered = ورد رد جوهري على اعتراض تسانده
notice-kind-objection_found = صدر استنتاج بشأن اعتراض تسانده
notice-kind-objection_reopened = لم يعد الاستنتاج بشأن اعتراض تسانده قائماً
notice-kind-objection_released = اعتراض تسانده لم يعد له صاحب: يمكنك تولّيه أو الانسحاب من مساندته
notice-kind-designation = حُدّد وضع موقف
notice-kind-reconsideration_asked = طلب شخص إعادة النظر
notice-kind-reconsideration_answered = ورد الرد على طلبك إعادة النظر
notice-kind-appeal_opened = هناك استئناف ينتظر الرد
notice-kind-appeal_passed_on = استئناف تسانده صار لك الآن: يمكنك رفعه إلى الجهة التالية بعد الرد عليه، أو سحبه
notice-kind-appeal_answered = ورد الرد على استئنافك
notice-kind-appeal_ended = انتهى استئنافك
notice-kind-output_published = نُشر ناتج
notice-kind-proposal_moved = انتقل المقترح إلى خطوة أخرى
notice-kind-webhook_disabled = خطاف ويب أنت المسؤول عنه لم يعد يرسل شيئاً
notice-kind-text_erased = مُحيت كلمات لك

# MailLevel
mail-level-off = دون رسائل
mail-level-digest = رسالة واحدة كل صباح
mail-level-all = رسالة لكل إشعار

# Followed: what a subscription is about
followed-account = كل شيء
followed-group = فريق
followed-proposal = مقترح
followed-thread = سلسلة تعليقات

# MailKind
mail-kind-digest = موجز اليوم
mail-kind-notice = إشعار
mail-kind-invitation = دعوة انضمام
mail-kind-password_reset = رمز لكلمة مرور جديدة
mail-kind-sign_in = رمز لتسجيل الدخول

# PauseReason: why no notices are mailed
pause-reason-address_refused = العنوان لا يقبل الرسائل
pause-reason-unsubscribed = أُلغي الاشتراك عبر رابط في رسالة


## Accounts

# AccountKind
account-kind-person = شخص
account-kind-service = حساب خدمة

# AccountState
account-state-active = نشط
account-state-unclaimed = لم يفعّله صاحبه بعد
account-state-suspended = معلَّق
account-state-closed = مغلق

# EndReason: why a session ended
end-reason-signed_out = سُجّل الخروج
end-reason-password_changed = غُيّرت كلمة المرور
end-reason-token_reused = استُخدم رمز وصول مرتين
end-reason-suspended = عُلّق الحساب
end-reason-closed = أُغلق الحساب

# CodePurpose: what a one-time code opens
code-purpose-first_admin = المسؤول الإداري الأول
code-purpose-claim = حساب جديد
code-purpose-invitation = دعوة انضمام إلى فريق
code-purpose-password_reset = كلمة مرور جديدة
code-purpose-sign_in = تسجيل الدخول


## Search, feeds, webhooks and erasures

# DocumentKind: what is searched
document-kind-proposal = مقترح
document-kind-topic = موضوع
document-kind-position = موقف
document-kind-comment = تعليق
document-kind-objection = اعتراض

# FeedKind
feed-kind-outputs = النواتج
feed-kind-deadlines = المواعيد النهائية

# WebhookState
webhook-state-active = مفعَّل
webhook-state-disabled = معطَّل
webhook-state-ended = منتهٍ

# DisabledReason
disabled-reason-by_hand = عُطّل يدوياً
disabled-reason-failing = لم يتسلم المستقبِل شيئاً منذ نحو ثلاثة أيام
disabled-reason-gone = لم يعد المستقبِل موجوداً
disabled-reason-right_lost = لم يعد يحق للمسؤول عنه قراءة ما يُرسل

# WebhookDeliveryKind
webhook-delivery-kind-entry = قيد في السجل
webhook-delivery-kind-test = اختبار

# WebhookDeliveryState
webhook-delivery-state-waiting = في الانتظار
webhook-delivery-state-delivered = سُلّم
webhook-delivery-state-failed = تعذّر تسليمه

# ErasureReason
erasure-reason-personal_data = بيانات شخصية
erasure-reason-court_order = أمر محكمة
erasure-reason-legal_claim = مطالبة قانونية
erasure-reason-defamation = تشهير
erasure-reason-confidential = قيل في سرية
erasure-reason-no_longer_needed = لم تعد هناك حاجة إليه
erasure-reason-other = سبب آخر

# ImportState
import-state-staging = جارٍ الاستيراد
import-state-done = تم الاستيراد
import-state-settled = تم الاستيراد والتسوية
import-state-given_up = أُوقف الاستيراد
