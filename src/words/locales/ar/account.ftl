# The first page, the account, the administration, outputs and the programme.

## Who comes by

welcome-steps = ست خطوات
welcome-step-topic = يرشّح الأعضاء المواضيع، ويختار الفريق ثلاثة منها على الأكثر.
welcome-step-deliberation = يُكتب النص ويُعلَّق عليه ويُعدَّل، نسخة بعد نسخة.
welcome-step-engagement = يُسأل المجتمع، ويلقى كل تعليق رداً.
welcome-step-pilot = تُجرَّب عليه أدوات، وتُعرض نتائجها.
welcome-step-validity = يقول الفريق أين يقف. ويحدد شخص المستوى، مع التعليل.
welcome-step-impact = يُنشر الناتج ويُعمَّم. ويُسجَّل من استخدمه.
welcome-inside = نظرة إلى الداخل
welcome-inside-how = يمكن قراءة كل هذا دون حساب.
welcome-group = الاطلاع على موضع كل مقترحاته
welcome-proposal = الاطلاع على مقترح: أين يقف كل طرف، وما ينقص لخطوته التالية.

## What needs me

home = ما ينتظرني
home-no-group = لست بعد في أي فريق. يمكن الانضمام إلى أحد الأفرقة، أو استخدام دعوة الانضمام التي تلقيتها.
home-find-group = البحث عن فريق
home-asked = دعوات تنتظر رأيك
home-asked-none = لا شيء ينتظر رأيك.
home-asked-until = مفتوحة حتى
home-told = جديد لك
home-told-none = قرأت كل شيء.
home-all-notices = كل الإشعارات
home-desk = ما ينتظرك مع سائر القائمين على الفريق: { $group }
home-desk-none = لا شيء ينتظر هنا.
home-to-desk = الانتقال إلى مكتب العمل
home-overdue = { $count ->
        [zero] تأخر { $count } أمر
        [one] تأخر أمر واحد
        [two] تأخر أمران
        [few] تأخر { $count } أمور
        [many] تأخر { $count } أمراً
       *[other] تأخر { $count } أمر
    }
home-due = المواعيد القادمة
home-due-none = لا مواعيد قادمة.
home-due-step = موعد الخطوة:
home-due-call = نهاية الدعوة:
home-past = انقضى
home-groups = أفرقتي
home-outputs = نُشر مؤخراً
home-other-seat = اختيار مقعد آخر

## Notices

notices = الإشعارات
notices-how = ما حدث مما يعنيك، الأحدث أولاً.
notices-mail = كم يصلك من الرسائل عن ذلك
mail-of-proposal = كم يصلك من الرسائل عن هذا المقترح
mail-of-thread = كم يصلك من الرسائل عن سلسلة التعليقات هذه
notices-which = أي الإشعارات
notices-all = الكل
notices-unread = غير المقروءة
notices-none = لا توجد إشعارات.
notices-new = جديد
notices-read-all = اعتبار الكل مقروءاً
read_notices = اعتبارها مقروءة
    .done = صارت مقروءة.

## The account

account = حسابك
account-tab-own = الحساب
account-tab-mail = البريد
account-tab-sessions = الجلسات المفتوحة
account-tab-tokens = رموز الوصول
account-tab-feeds = الموجزات
account-signs-in = تسجيل دخولك بواسطة
account-who = هويتك هنا
account-password = تغيير كلمة المرور
account-password-how = تنتهي جلساتك الأخرى عند تغييرها.
account-end = إغلاق الحساب
account-end-how = قبل القيام بذلك، هذا ما سيحدث.
account-end-erased = يُمحى اسمك وعنوانك وكل ما عداهما من بيانات شخصية.
account-end-stays = يبقى ما قلته في الأفرقة، ولا يُذكر بعد ذلك أنه منك.
account-end-for-ever = لا يمكن التراجع عن ذلك.
update_own_account = حفظ
    .done = غُيّر حسابك.
    .name = اسمك كما يراه الجميع
    .language = لغة الصفحات والرسائل
    .time_zone = المنطقة الزمنية
    .time_zone-hint = تُعرض التواريخ والأوقات بحسبها.
change_password = تغيير كلمة المرور
    .done = غُيّرت كلمة المرور. وانتهت جلساتك الأخرى.
    .current_password = كلمة المرور الحالية
    .new_password = كلمة المرور الجديدة
    .new_password-hint = 15 حرفاً على الأقل، أياً كانت: تفي بالغرض عدة كلمات.
close_account = إغلاق حسابي نهائياً
    .done = أُغلق حسابك.

account-data = ما يُحفظ عنك
account-data-how = يمكنك الاطلاع على ما تحفظه هذه الخدمة عنك، وأخذه كله في ملف.
account-data-see = الاطلاع على كل ذلك
account-data-as-of = حتى
account-data-held = مقدار ما يُحفظ
account-data-kind = ماذا
account-data-number = العدد
account-data-contributions = المساهمات: المقترحات والتعليقات والآراء وغيرها
account-data-contributed = المساهمات بحسب نوعها
account-data-notices = الإشعارات
account-data-sessions = الجلسات
account-data-tokens = رموز الوصول
account-data-subscriptions = خيارات البريد
account-data-memberships = العضويات
account-data-focal-point = جهة الاتصال لـ
account-data-whole = تنزيل كل شيء في ملف
account-data-whole-how = الملف بصيغة JSON. وهو يتضمن حسابك وعضوياتك وجلساتك ورموز الوصول دون أسرارها وإشعاراتك وخيارات البريد، وكل ما اقترحته وكتبته وأبديته من آراء وتوصلت إليه من استنتاجات، بكلماته.

sessions = الجلسات المفتوحة
sessions-how = كل سطر متصفح أو برنامج سجّلت دخولك فيه. إذا كان فيها ما لا يخصك، فينبغي إنهاؤه ثم تغيير كلمة المرور.
sessions-since = سُجّل الدخول
sessions-current = هذه الجلسة
sessions-until = تنتهي في أجل أقصاه
sessions-end-one = إنهاء هذه الجلسة
sessions-end-others = إنهاء كل الجلسات عدا هذه

mail = البريد
mail-how = ما يعنيك موجود دائماً ضمن إشعاراتك. وهنا يُحدَّد كم منه يصلك بالبريد أيضاً. ما يُحدَّد للأخص يُقدَّم على ما يُحدَّد للأعم.
mail-not-sent = لا ترسل هذه الخدمة بريداً. كل إشعاراتك موجودة هنا.
mail-paused-since = لم تُرسل إليك رسائل منذ
mail-reply = قال خادم البريد
mail-everything = كل شيء
mail-a-group = فريق
mail-a-proposal = مقترح
mail-a-thread = سلسلة تعليقات
mail-as-wider = كما هو محدَّد للأعم.
mail-change = تغيير
put_subscription = حفظ
    .done = تم الحفظ.
    .level = كم من الرسائل
remove_subscription = إلغاء هذا الخيار
    .done = عاد الأمر إلى ما هو محدَّد للأعم.
resume_own_mail = استئناف إرسال البريد إليّ
    .done = تُرسل إليك الرسائل من جديد.

tokens = رموز الوصول
tokens-how = يتيح رمز الوصول لبرنامج أن يتصرف بحقوقك، في الحدود المسموح بها. ينبغي إنشاء رمز لكل برنامج، وإلغاؤه متى لم تعد هناك حاجة إليه.
tokens-make = إنشاء رمز وصول
tokens-secret = رمز الوصول الجديد
tokens-secret-how = ينبغي نسخه الآن. لن يُعرض إلا هذه المرة.
tokens-made = أُنشئ
tokens-until = صالح حتى
tokens-hold = صالح
tokens-expired = انتهت صلاحيته
tokens-revoked = ملغى
create_token = إنشاء الرمز
    .name = الغرض منه
    .scopes = ما يتيحه
    .expires_at = تاريخ انتهاء صلاحيته
    .expires_at-hint = إن لم يُذكر تاريخ بقي صالحاً حتى يُلغى.
revoke_token = إلغاء
    .done = أُلغي رمز الوصول. لم يعد يتيح شيئاً.

feeds = الموجزات والتقويمات
feeds-how = يمكن لقارئ موجزات أو تقويم أن يتابع فريقاً. يتيح كل عنوان موجزاً واحداً لفريق واحد، بحقوقك. ومن يحصل عليه يمكنه قراءة ذلك الموجز.
feeds-address = عنوان موجزك
feeds-address-how = ينبغي إدخاله الآن في قارئ الموجزات أو التقويم. لن يُعرض إلا هذه المرة.
feeds-make = إنشاء عنوان
feeds-of-group = لفريق
feeds-used = آخر استخدام
feeds-unused = لم يُستخدم قط
create_feed_token = إنشاء العنوان
    .kind = ما يعرضه
    .expires_at = تاريخ انتهاء صلاحيته
    .expires_at-hint = إن لم يُذكر تاريخ بقي صالحاً ما دامت عضويتك قائمة.
revoke_feed_token = إلغاء
    .done = أُلغي العنوان. لم يعد يتيح شيئاً.

services = حسابات البرامج
services-how = يمكن لبرنامج أن يتصرف في الفريق باسمه. ولا يُحسب شخصاً أبداً.
services-make = إنشاء حساب لبرنامج
services-close = إغلاق هذا الحساب
services-close-how = لا تعود رموز وصوله تتيح شيئاً. ويبقى ما قام به.
create_service_account = إنشاء الحساب
    .done = أُنشئ الحساب. ينبغي الآن إنشاء رمز وصول له.
    .name = اسم البرنامج
    .role = ما يحق له
close_service_account = إغلاق الحساب
    .done = أُغلق الحساب.
create_service_account_token = إنشاء الرمز
    .name = الغرض منه
    .scopes = ما يتيحه
    .expires_at = تاريخ انتهاء صلاحيته
    .expires_at-hint = إن لم يُذكر تاريخ بقي صالحاً حتى يُلغى.

webhooks = خطافات الويب
webhooks-how = يمكن للخدمة أن تبلغ برنامجاً آخر بما يحدث في الفريق. تُرسل قيود السجل إلى عنوان، موقَّعة.
webhooks-make = إضافة خطاف ويب
webhooks-secret = السر الذي يُوقَّع به
webhooks-secret-how = يُعطى للبرنامج المستقبِل. لن يُعرض إلا هذه المرة.
webhooks-events = أي الأفعال
webhooks-events-hint = واحد في كل سطر، مثل { "\u2068" }call.opened{ "\u2069" }، أو كل ما هو من نوع واحد، مثل { "\u2068" }stance.*{ "\u2069" }. يُترك الكل فارغاً لإرسال كل شيء.
webhooks-all-events = الكل
webhooks-for = الغرض منه
webhooks-proposal = يقتصر على
webhooks-proposal-see = مقترح واحد
webhooks-disable = وقف الإرسال
webhooks-enable = استئناف الإرسال
webhooks-change = تغييره
webhooks-replay = إعادة الإرسال ابتداءً من قيد
webhooks-replay-how = يُذكر أحدهما. والرقم الذي يسبق الموضع الحالي يُسقط ما بينهما.
webhooks-end = إنهاؤه
webhooks-sent = ما أُرسل
webhooks-sent-caption = آخر 30 يوماً، الأحدث أولاً
webhooks-tried = المحاولة
webhooks-what = ماذا
webhooks-became = ما آل إليه
webhooks-answer = الرد
webhooks-next = المحاولة التالية
create_webhook = إضافة خطاف الويب
    .url = العنوان المستقبِل
    .description = الغرض منه
update_webhook = حفظ
    .done = غُيّر خطاف الويب.
    .url = العنوان المستقبِل
    .description = الغرض منه
end_webhook = إنهاء خطاف الويب
    .done = أُنهي خطاف الويب. ويبقى سجل إرساله.
replace_webhook_secret = سر جديد
test_webhook = إرسال نداء اختبار
    .done = أُرسل نداء اختبار. تظهر نتيجته أدناه.
replay_webhook = إعادة الإرسال
    .done = تُعاد عملية الإرسال.
    .from_entry = ابتداءً من هذا القيد
    .after = أو بعد هذا الرقم

repeated-nth = { $what }، { $number }

## The administration

administration-how = تُنشأ الحسابات والأفرقة هنا. ولا رأي للمسؤول الإداري في أي فريق.
administration-accounts = الحسابات
administration-groups = الأفرقة
administration-mails = رسائل لم تُرسل
administration-make-account = إنشاء حساب
administration-code = رمز للحساب الجديد
administration-code-how = يُسلَّم إلى صاحبه. لن يُعرض إلا هذه المرة. وبه تُحدَّد كلمة المرور.
administration-code-at = أو يُسلَّم إليه هذا العنوان:
administration-which = أي الحسابات
administration-state = الحالة
administration-any-state = أي حالة
administration-name = الاسم
administration-address = عنوان البريد الإلكتروني
administration-made = أُنشئ
administration-language = اللغة
administration-zone = المنطقة الزمنية
administration-administrator = مسؤول إداري
administration-closed = الحساب مغلق. ولا يمكن القيام بشيء بشأنه.
administration-claim = رمز آخر
administration-claim-how = لم يفعّل أحد هذا الحساب بعد. والرمز الجديد يبطل الرمز السابق.
administration-suspend = تعليق الحساب
administration-suspend-how = تنتهي جلساته، ولا تعود رموز وصوله تتيح شيئاً. ويمكن إعادة العمل به.
administration-reinstate = إعادة العمل بالحساب
administration-reinstate-how = يعود إلى ما كان عليه.
administration-make-admin = منح صفة المسؤول الإداري
administration-unmake-admin = سحب صفة المسؤول الإداري
administration-admin-how = ينشئ المسؤولون الإداريون الحسابات والأفرقة. ولا بد أن يتولى أحد الإدارة.
administration-make-chair = إنشاء فريق برئاسة هذا الشخص
administration-groups-how = يُنشأ الفريق مع رئيسه الأول، الذي يتولى شؤونه من ذلك الحين.
administration-make-group = إنشاء فريق
administration-expected = مجموعات أصحاب المصلحة المتوقعة
administration-expected-hint = رمز قصير لكل منها، مثل GOV للحكومات. يُفرغ الحقل لإسقاط المجموعة.
administration-charter-later = لبقية الميثاق قيمه المعتادة. ويمكن للرئيس تغييرها.
administration-groups-there = الأفرقة الموجودة
administration-groups-seen = يرى المسؤول الإداري الأفرقة العامة والأفرقة التي هو عضو فيها.
administration-mails-how = رسائل في الانتظار، ورسائل تُخلّي عن إرسالها. ولا تُعرض كلماتها ولا عناوينها.
administration-which-mails = أي الرسائل
administration-mail-waits = في الانتظار
administration-mail-given-up = تُخلّي عنها
administration-mail-tried = { $count ->
        [0] لم تجر محاولة بعد
        [zero] جرت المحاولة { $count } مرة
        [one] جرت المحاولة مرة واحدة
        [two] جرت المحاولة مرتين
        [few] جرت المحاولة { $count } مرات
        [many] جرت المحاولة { $count } مرة
       *[other] جرت المحاولة { $count } مرة
    }
administration-mail-to = إلى هذا الحساب
create_account = إنشاء الحساب
    .language = لغة الصفحات والرسائل
    .time_zone = المنطقة الزمنية
    .is_admin = يتولى إدارة الخدمة
issue_claim_code = إصدار رمز آخر
change_account = تغيير الحساب
    .done = غُيّر الحساب.
create_group = إنشاء الفريق
    .done = أُنشئ الفريق.
    .name = الاسم
    .slug = الاسم القصير للعناوين
    .slug-hint = حروف لاتينية صغيرة وأرقام وواصلات، مثل wg-work-programme.
    .summary = ما يقوم به
    .parent_body = الهيئة التي يرفع إليها تقاريره
    .charter-mandate = الولاية
    .charter-mandate-hint = الغرض من الفريق، والجهة التي كلّفته.
    .charter-expected_groups = مجموعات أصحاب المصلحة المتوقعة
    .visibility = من يمكنه الاطلاع عليه
    .joining = كيفية الانضمام
    .cycle = الدورة الأولى
    .cycle-hint = سنة في الغالب، مثل 2026.
    .chair_account_id = الرئيس الأول
    .chair_stakeholder_group = مجموعة أصحاب المصلحة للرئيس
    .chair_stakeholder_group-hint = إحدى المجموعات المذكورة أعلاه.
retry_mail = محاولة أخرى
    .done = تجري محاولة أخرى.

## Outputs

outputs = النواتج
outputs-lead = ما يثمر عنه المقترح: توصيات وممارسات فضلى ورسائل. ويبيّن كل ناتج بنفسه مدى اتفاق الفريق عليه.
outputs-none = لا توجد نواتج بعد.
outputs-draft = صياغة ناتج
outputs-nothing-designated = لا يوجد بعد موقف له وضع نهائي. وحتى ذلك الحين لا يمكن إلا صياغة رسالة أو خلاصات رئيسية.
outputs-around = ذات صلة
output-type-told = { $hint } المطلوب: { $needs }.
output-no-phrase = لم يُحدَّد وضع يمكن أن يستمد منه وضعه.
output-published = نُشر
output-edition = الطبعة { $number }
output-feed = متابعة ما يُنشر (Atom)
output-is-draft = هذه مسودة. لا يراها إلا الأعضاء.
output-generated = هذا السطر مستخرج من الاستنتاجات. لم يكتبه أحد.
output-by = أعدّه
output-work = العمل على هذا الناتج
output-summary = الملخص
output-distribution = أُرسل إلى:
output-text = النص
output-version = النسخة { $number }
output-carries-none = لا يتضمن نص أي موقف.
output-dissent = من لم يوافق
output-no-dissent = لا يوجد اعتراض قائم عليه.
output-minority = بيانات الأقلية
output-met = { $count ->
        [zero] { $count } اعتراض مما رُوعي أو سُحب
        [one] اعتراض واحد مما رُوعي أو سُحب
        [two] اعتراضان مما رُوعي أو سُحب
        [few] { $count } اعتراضات مما رُوعي أو سُحب
        [many] { $count } اعتراضاً مما رُوعي أو سُحب
       *[other] { $count } اعتراض مما رُوعي أو سُحب
    }
output-consensus = موقع كل مجموعة من مجموعات أصحاب المصلحة
output-objection-harm = الضرر المتوقع
output-objection-remedy = ما من شأنه أن يزيله
output-overrides = ما جرى تجاوزه
output-overrides-how = نقل الرئيس المقترح إلى الخطوة التالية رغم عدم استيفاء ما يلي.
output-not-met = لم يُستوفَ:
output-override-reason = السبب:
output-findings = الاستنتاجات وتعليلها
output-on-objections = بشأن الاعتراضات:
output-advised = أشار التقدير بمستوى آخر:
output-deviations = سبب الخروج عن ذلك:
output-change = تغيير المسودة
output-hints = يذكر الملخص ما يلتزم به آخرون. هل يحق للفريق أن يقول ذلك؟ لا يتوقف شيء على هذا التنبيه.
output-hints-instead = الأفضل في الغالب:
output-publish = نشر
output-publish-how = لا تُصحَّح النواتج بعد نشرها إلا بتصويبات.
output-asks = يتطلب نوعه:
output-without-takeaway = لا خلاصات رئيسية بعد لـ:
output-erratum = تصويب خطأ
output-erratum-how = يُصوَّب العنوان والملخص في طبعة جديدة. أما النص فقد حُدّد وضعه ويبقى كما هو، ويُذكر بجانبه ما فيه من خطأ.
output-correction = التصويب { $number }
output-more-corrections = تصويب آخر
output-edition-now = التصويب جارٍ على الطبعة { $number }.
output-onward = المضي به قدماً
output-onward-how = يمكن أن يستمر الناتج في برنامج الفريق للسنوات القادمة.
output-to-programme = اقتراحه للبرنامج
draft_output = حفظ المسودة
    .done = حُفظت المسودة. لا يراها إلا الأعضاء.
    .kind = نوعه
    .position_id = الموقف الذي يتضمنه
    .position_id-hint = ما حُدّد وضعه نهائياً فقط. ويجوز ألا تتضمن الرسالة أو الخلاصات الرئيسية أي موقف.
    .title = العنوان
    .summary = الملخص
    .summary-hint = ما يقوله باختصار. يمكن استخدام Markdown.
    .label = هل الآراء متقاربة
    .label-hint = للرسائل والخلاصات الرئيسية فقط.
update_output = حفظ المسودة
    .done = غُيّرت المسودة.
    .label = هل الآراء متقاربة
publish_output = نشر
    .done = نُشر الناتج.
    .distribution = من يُرسل إليهم، وبأي القنوات

editions = الطبعات
edition-why = السبب:
edition-old = هذه طبعة سابقة.
edition-newest = الاطلاع على أحدث طبعة
edition-text = النص الذي تتضمنه
correct_output = نشر التصويب
    .done = نُشر التصويب في طبعة جديدة.
    .corrections-part = الموضع
    .corrections-wrong = الخطأ
    .corrections-wrong-hint = حرفياً، مع ما يكفي مما حوله كي لا يرد إلا مرة واحدة.
    .corrections-right = الصواب
    .corrections = التصويبات
    .reason = السبب

takeaways = الخلاصات الرئيسية
takeaways-how = ما يعنيه الناتج لمجموعة من أصحاب المصلحة، مع الكلمات المستخلص منها.
takeaway-for = لـ
write_takeaway = كتابة خلاصات رئيسية
    .done = كُتبت الخلاصات الرئيسية.
    .stakeholder_groups = لمن
    .text = ما تخرج به المجموعة
    .quote = الكلمات المستخلصة منها
    .quote-hint = كما ترد في النص أو في الملخص.
withdraw_takeaway = سحبها
    .done = سُحبت الخلاصات الرئيسية.

distribution = التوزيع
distribution-none = لم يُرسل إلى أحد بعد.
distribution-acknowledged = تأكد الاستلام
distribute_output = تسجيل من أُرسل إليهم
    .done = سُجّل التوزيع.
    .recipient = المتلقي
    .recipient-hint = هيئة باسمها، أو شخص بمنصبه.
    .recipient_kind = نوع المتلقي
    .stakeholder_group = مجموعة أصحاب المصلحة
    .channel = طريقة الإرسال
    .sent_on = تاريخ الإرسال
    .evidence_url = أين يمكن التأكد من ذلك
    .note = ما ينبغي قوله أيضاً
acknowledge_distribution = تسجيل تأكيد الاستلام
    .done = سُجّل تأكيد الاستلام.
    .acknowledged_on = التاريخ
    .note = ما قالوه

uptake = الأخذ بالنواتج
uptake-none = لا يُعرف بعد أن أحداً أخذ به.
uptake-evidence = الأدلة:
uptake-unverified = لم يُتحقق منه بعد
uptake-found = الاستنتاج:
uptake-recorded = سجّله
uptake-checked = تحقق منه
uptake-cut = لا يُعرض إلا أول مئة.
record_uptake = تسجيل أخذ بالناتج
    .done = سُجّل الأخذ بالناتج. ويتحقق شخص آخر من أدلته.
    .kind = ما فُعل به
    .by_whom = الجهة
    .evidence_url = أين يمكن الاطلاع على ذلك
    .happened_on = التاريخ
    .stakeholder_group = مجموعة أصحاب المصلحة
    .distribution_id = وصل إليها عن طريق
    .note = ما ينبغي قوله أيضاً
verify_uptake = التحقق من الأدلة
    .done = سُجّل استنتاجك.
    .finding = هل تثبته الأدلة
    .reason = السبب
    .reason-hint = لازم عند المنازعة فيه.

reviews = المراجعات
reviews-none = لم يُحدَّد موعد أي مراجعة.
review-held = أُجريت
review-scheduled = حُدّد موعدها
review-due = حلّ موعدها
review-by = حدّد موعدها
schedule_review = تحديد موعد مراجعة
    .done = حُدّد موعد المراجعة.
    .scheduled_for = الموعد
hold_review = ذكر ما خلصت إليه
    .done = أُجريت المراجعة.
    .findings = ما آل إليه الناتج، وما ينبغي فعله بشأنه

impact = من وصل إليهم
impact-how = محسوب مما هو مسجَّل أدناه.
impact-by-group = بحسب مجموعة أصحاب المصلحة
impact-by-recipient = بحسب المتلقي
impact-who = من
impact-sent = أُرسل
impact-acknowledged = تأكد الاستلام
impact-not-said = غير مذكور
impact-disputed = { $count ->
        [zero] (لا منازعة)
        [one] (واحد متنازَع فيه)
        [two] (اثنان متنازَع فيهما)
        [few] ({ $count } متنازَع فيها)
        [many] ({ $count } متنازَع فيها)
       *[other] ({ $count } متنازَع فيها)
    }

validity = ما يشهد لصلاحيته
validity-how = قائمة تحقق، وليست درجة. وهي تتناول
validity-caption = بيان الصلاحية
validity-what = ما يُنظر فيه
validity-holds = هل يتحقق
validity-observed = ما لوحظ
validity-where = أين يمكن الاطلاع عليه
validity-small = لا يُعرض: فمن شأنه أن يدل على أقل من ثلاثة
validity-at-record = القيد في السجل
validity-at-call = الدعوة إلى توافق الآراء
validity-at-designation = تحديد الوضع
validity-at-group = ميثاق الفريق
validity-at-proposal = المقترح
validity-at-discussion = المناقشة
validity-at-rounds = جولات التشاور
validity-at-pilots = التجارب
validity-at-appeals = الاستئنافات
validity-at-objections = الاعتراضات
validity-at-authorship = من كتب النص
observed-checks = أسئلة التحقق
observed-met = مستوفاة
observed-unanswered = بلا رد
observed-open_to_read = مفتوح للاطلاع
observed-open_to_join = مفتوح للانضمام
observed-comments = التعليقات
observed-rounds_completed = جولات بقيت مفتوحة حتى نهايتها
observed-pilots_evaluated = تجارب مقيَّمة
observed-review_at = المراجعة
observed-days_open = أيام بقائه مفتوحاً
observed-days_needed = الأيام المطلوبة
observed-stances_taken_before = آراء أُبديت قبل ذلك
observed-response_rate_ratio = أدنى معدل مقسوماً على أعلى معدل
observed-needed = المطلوب
observed-objections = الاعتراضات
observed-not_addressed = لم تُعالَج
observed-conflicts = حالات تضارب
observed-members_who_disagree = أعضاء غير موافقين
observed-objections_kept = اعتراضات مُبقى عليها
observed-minority_statements = بيانات الأقلية
observed-appeals_open = استئنافات مفتوحة
observed-challenge_ends_at = نهاية مهلة الطعن

appeals = الاستئنافات وطلبات إعادة النظر
appeals-how = يحق لمن لا يوافق على استنتاج أن يطلب إعادة النظر فيه. وما حُدّد وضعه نهائياً يمكن استئنافه ما دامت مهلة الطعن مفتوحة.
appeals-against = ما هو قائم
appeals-nothing = لم يُحدَّد وضع شيء بعد.
appeals-until = يمكن استئنافه حتى
appeals-challenge = الاطلاع عليه أو الطعن فيه
appeals-see = الاطلاع عليه
appeals-filed = الاستئنافات
appeals-none = لم يقدّم أحد استئنافاً.
appeals-one = استئناف
appeals-answer = الرد:
reconsiderations = طلبات إعادة النظر
reconsiderations-none = لم يطلب أحد إعادة النظر.
reconsiderations-one = طلب إعادة نظر

## The programme

programme = البرنامج
programme-lead = ما يضطلع به الفريق على مر السنين.
programme-years = أي السنوات
programme-from = من
programme-to = إلى
programme-none = لا شيء في البرنامج في هذه السنوات.
programme-caption = البنود بحسب السنة وبحسب حالتها في نهايتها
programme-year = السنة
programme-back = الاطلاع على البرنامج كله
programme-responsible = المسؤول
programme-origin = المصدر
programme-by = اقترحه
programme-moves = ما يمكن أن يؤول إليه
programme-changes = ما حدث
propose_programme_item = اقتراح بند
    .done = اقتُرح البند للبرنامج.
    .title = ما هو
    .title-hint = يمكن تركه فارغاً إذا كان مصدره شيئاً له عنوان.
    .from_year = السنة الأولى
    .from_year-hint = السنة القادمة ما لم تُذكر أخرى.
    .to_year = السنة الأخيرة
    .responsible = من يتولاه
    .reason = لماذا مكانه في البرنامج
    .origin-kind = مصدره
    .origin-id = مصدره
revise_programme_item = تنقيح
    .done = نُقّح البند.
    .title = ما هو
    .from_year = السنة الأولى
    .to_year = السنة الأخيرة
    .responsible = من يتولاه
    .reason = السبب
move_programme_item = نقل البند
    .done = نُقل البند.
    .to_year = حتى أي سنة
    .reason = السبب
