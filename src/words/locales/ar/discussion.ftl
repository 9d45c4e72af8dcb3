# Positions, amendments, comments and what is made of them.

closed = لا يمكن القيام بهذا هنا الآن.
closed-role = هذا متاح لـ: { $roles }.
closed-own = هذا متاح لـ: { $roles }؛ ولمن طرحه.
closed-own-only = هذا متاح لمن طرحه.
closed-archived = هذا في الأرشيف. لا يمكن إلا قراءته.
closed-observers = في هذا الفريق يقرأ المراقبون ولا يعلّقون.
closed-phase = يمكن القيام بهذا في الخطوات التالية: { $phases }.
closed-sign-in = تسجيل الدخول
closed-sign-in-why = للمشاركة. ويمكن لكل من يحق له الاطلاع على الفريق أن يواصل القراءة.
author-unnamed = عضو في الفريق
subject-named = { $kind }: { $title }
percent = { $number }٪
version-number = النسخة { $number }

## Positions

positions = المواقف
positions-lead = الموقف هو نص الفريق بشأن أحد المواضيع المختارة. وهو ينمو نسخة بعد نسخة. وتبقى المواقف المتعددة بشأن موضوع واحد جنباً إلى جنب إلى أن يُحدَّد وضع أحدها.
positions-no-topics = لم يُختر أي موضوع بعد. يمكن طرح مواقف بشأن الموضوع متى اختير.
positions-none = لم يطرح أحد بعد موقفاً بشأن هذا الموضوع.
positions-rivals = هناك أكثر من موقف بشأن هذا الموضوع.
positions-closed = مواقف أُغلقت
positions-create = بدء موقف بشأن موضوع
positions-create-how = يُعطى عنواناً أولاً. أما نصه فيُكتب في الصفحة التالية، ويمكن مواصلة تحسينه.
position-on = بشأن الموضوع:
position-by = طرحه
position-unwritten = لا نص بعد
position-no-text = ليس لهذا الموقف نص بعد.
position-promoted-from = صيغ من تعديل على موقف آخر
position-objections = { $count ->
        [zero] لا اعتراض على هذا النص.
        [one] ما زال على هذا النص اعتراض واحد.
        [two] ما زال على هذا النص اعتراضان.
        [few] ما زال على هذا النص { $count } اعتراضات.
        [many] ما زال على هذا النص { $count } اعتراضاً.
       *[other] ما زال على هذا النص { $count } اعتراض.
    }
position-open-amendments = { $count ->
        [zero] { $count } تعديل في انتظار الرد
        [one] تعديل واحد في انتظار الرد
        [two] تعديلان في انتظار الرد
        [few] { $count } تعديلات في انتظار الرد
        [many] { $count } تعديلاً في انتظار الرد
       *[other] { $count } تعديل في انتظار الرد
    }
position-closed-because = أُغلق هذا الموقف:
position-ended = لم يعد هذا الموقف يقبل تغييرات.
position-text = النص
position-versions = النسخ
position-compare = مقارنة النسخ
position-amendments = التعديلات
position-authorship = من كتب ماذا
position-stance = إبداء الرأي
position-consensus = أين وصل
position-as-written = النص كما كُتب، بصيغة Markdown
position-further = العمل على هذا النص
position-close-how = لا يقبل الموقف المغلق نسخاً أو آراء أو تعديلات أخرى. ويمكن للجميع قراءة السبب.
level-found = الاستنتاج:
level-advised = الوضع الآن:
level-not-shown = أين وصل
create_position = طرح موقف بشأن موضوع
    .done = طُرح الموقف. يمكن الآن كتابة نصه.
    .topic_id = الموضوع
    .title = عنوان الموقف
close_position = إغلاق هذا الموقف
    .done = أُغلق الموقف.
    .reason-hint = مثلاً: أي نص آخر يقول الآن الشيء نفسه.

## Versions

version-note = ما تغيّر:
version-disputed = وُصفت بأنها تحريرية ونوزع في ذلك: وهي تُعد منذئذ جوهرية. السبب:
version-amendments = أُدخلت فيها هذه التعديلات:
version-compare = ما تغيّر من النسخة { $from } إلى النسخة { $to }
version-old = هذه نسخة سابقة. والنسخة الحالية هي { $number }.
version-what-changed = الاطلاع على ما تغيّر منذ ذلك الحين
version-digest = بصمة SHA-256 للنص
version-write-how = يُغيَّر النص أدناه. وما يُنشر يصبح النسخة التالية، وتبقى النسخة السابقة متاحة للقراءة. وإذا نشر شخص آخر في هذه الأثناء فسيصلك بلاغ بذلك، ولن يضيع مما كتبته شيء.
publish_version = نشر نسخة
    .done = نُشرت النسخة.
    .text = النص
    .text-hint = بصيغة Markdown: السطر الفارغ يبدأ فقرة، و# عنواناً، وتحيط ** ** بما هو مهم.
    .kind = هل تغيّر المعنى؟
    .change_note = ما تغيّر
    .change_note-hint = لمن قرأوا النسخة السابقة.
dispute_version = القول إن هذه النسخة تغيّر المعنى
    .done = تُعد النسخة جوهرية الآن. ويجب إبداء الآراء في النسخة السابقة من جديد.
    .reason = ما التغيير الملاحَظ في المعنى؟
dispute-how = وُصفت هذه النسخة بأنها تحريرية، ولذلك ما زالت الآراء في النسخة السابقة تُحسب. إذا كانت تغيّر المعنى فيمكنك قول ذلك. والمهلة حتى:
export-markdown = تنزيل بصيغة Markdown
export-plain = تنزيل نصاً عادياً
hints = عبارات قد تبدو ملزمة
hints-how = تذكر هذه الكلمات ما يلتزم به آخرون. وقد يكون ذلك مقصوداً. هذا مجرد تنبيه.
hints-none = لم يُعثر على عبارات من هذا القبيل.
hints-not-looked = لا توجد بعد قائمة بهذه الكلمات لهذه اللغة، ولذلك لم يجرِ أي بحث.
hints-more = هناك المزيد.
hints-instead = كلمات لا تلزم أحداً:
compare-choose = النسختان المراد مقارنتهما
compare-from = من
compare-to = إلى
compare-one = لا توجد إلا نسخة واحدة. ولا يوجد بعد ما تُقارن به.
differences-none = النصان متطابقان كلمة بكلمة.
differences-gone = { $passages ->
        [0] لم يُحذف شيء.
        [zero] حُذف { $passages } مقطع (عدد الكلمات: { $words }).
        [one] حُذف مقطع واحد (عدد الكلمات: { $words }).
        [two] حُذف مقطعان (عدد الكلمات: { $words }).
        [few] حُذف { $passages } مقاطع (عدد الكلمات: { $words }).
        [many] حُذف { $passages } مقطعاً (عدد الكلمات: { $words }).
       *[other] حُذف { $passages } مقطع (عدد الكلمات: { $words }).
    }
differences-come = { $passages ->
        [0] لم يُضف شيء.
        [zero] أُضيف { $passages } مقطع (عدد الكلمات: { $words }).
        [one] أُضيف مقطع واحد (عدد الكلمات: { $words }).
        [two] أُضيف مقطعان (عدد الكلمات: { $words }).
        [few] أُضيف { $passages } مقاطع (عدد الكلمات: { $words }).
        [many] أُضيف { $passages } مقطعاً (عدد الكلمات: { $words }).
       *[other] أُضيف { $passages } مقطع (عدد الكلمات: { $words }).
    }
differences-del = محذوف
differences-ins = مضاف
differences-alike = ما لم يتغيّر
authorship-how = يُتتبَّع كل مقطع من نسخة إلى أخرى. هذه هي الحال في: { $version }.
authorship-shares = نصيب كل كاتب من النص
authorship-who = الكاتب
authorship-share = النصيب
authorship-passages = المقاطع ومن كتبها
authorship-passage = المقطع
authorship-since = منذ
authorship-by-amendment = بموجب تعديل
authorship-more = مقاطع النص أكثر مما يُعرض هنا. ويتضمن الملف المتاح للتنزيل النص كله.

## Rivals

rivals = المواقف جنباً إلى جنب
rivals-beside = الاطلاع عليها جنباً إلى جنب
rivals-more = المواقف بشأن هذا الموضوع أكثر مما يُعرض هنا.
rivals-compare = مقارنة اثنين منها
rivals-between = من «{ $from }» إلى «{ $to }»

## Comments on passages

anchored = تعليقات على المقاطع
anchored-none = لم يعلّق أحد على أي مقطع بعد.
anchored-number = تعليق { $number }
anchored-gone = { $count ->
        [zero] { $count } تعليق على مقاطع لم تعد في النص
        [one] تعليق واحد على مقاطع لم تعد في النص
        [two] تعليقان على مقاطع لم تعد في النص
        [few] { $count } تعليقات على مقاطع لم تعد في النص
        [many] { $count } تعليقاً على مقاطع لم تعد في النص
       *[other] { $count } تعليق على مقاطع لم تعد في النص
    }
anchored-others = { $count ->
        [0] المناقشة الكاملة لهذا النص
        [zero] { $count } تعليق على النص ككل، في المناقشة
        [one] تعليق واحد على النص ككل، في المناقشة
        [two] تعليقان على النص ككل، في المناقشة
        [few] { $count } تعليقات على النص ككل، في المناقشة
        [many] { $count } تعليقاً على النص ككل، في المناقشة
       *[other] { $count } تعليق على النص ككل، في المناقشة
    }
anchored-more = التعليقات على هذا النص أكثر مما يُعرض. وهي كلها في المناقشة.
anchored-offer = التعليق على الجزء المحدَّد
anchored-write = التعليق على مقطع
anchored-write-whole = التعليق على النص ككل
anchored-how = تُحدَّد كلمات في النص ثم يُضغط الزر الذي يظهر. أو تُنسخ الكلمات في الحقل الأول كما ترد في النص تماماً.

## Amendments

amendment = تعديل
amendment-of-passage = بدلاً من:
amendment-of-whole = نص آخر للموقف كله
amendment-of-passage-by = تعديل على مقطع من النسخة { $version }، اقترحه { $name }
amendment-of-whole-by = نص آخر بدلاً من النسخة { $version }، اقترحه { $name }
amendment-to = من شأنه أن يغيّر الموقف:
amendment-of-comment = صيغ من تعليق؛ وهناك سلسلته
amendment-conflicts = لم تعد في النسخة الحالية الكلمات التي يغيّرها هذا التعديل. ويمكن لصاحبه نقله إلى النسخة الحالية.
amendment-change = ما يغيّره
amendment-reason = السبب
amendment-reason-hidden = يكرر السبب تعليقاً غير معروض.
amendment-goes = يُحذف هذا المقطع.
amendment-answer = ما يؤول إليه
amendment-own = يبيّن شخص آخر ما يؤول إليه تعديلك.
amendment-accept-how = يدخل التعديل في نسخة جديدة على الفور. ولقبول جزء منه فقط، يُكتب ما ينبغي أن يحل محله.
amendment-promote-how = يصير التعديل موقفاً مستقلاً إلى جانب هذا الموقف، باسم من اقترحه.
amendment-rebase-how = يُذكر أي كلمات من النسخة الحالية يغيّرها الآن. وينبغي قراءتها أولاً:
amendment-taken-text = حلّ هذا محل ما اقتُرح:
amendment-taken-in = أُدخل في النسخة { $number }
amendment-rival = الموقف الذي صيغ منه
amendment-superseded-by = التعديل الذي حلّ محله
amendment-said = ما قيل عنه
amendment-nothing-said = لم يقل أحد عنه شيئاً بعد.
amendment-all-said = كل ما قيل عنه
amendment-support = تأييد هذا التعديل
amendment-support-how = يُذكر في جملة سبب تأييده. ويقرأ ذلك من يبت فيه.
amendment-comment = التعليق عليه
amendment-offer = تغيير الجزء المحدَّد
amendment-how = تُحدَّد كلمات في النص ثم يُضغط الزر الذي يظهر. أو تُنسخ الكلمات في الحقل الأول كما ترد في النص تماماً.
amendment-suggest-passage = تغيير مقطع
amendment-suggest-whole = اقتراح نص آخر للكل
amendments-lead = يبيّن التعديل أي كلمات ينبغي تغييرها، ولماذا. ويُرد على كل تعديل بسبب يمكن للجميع قراءته.
amendments-list = كل التعديلات
amendments-all = كل التعديلات
amendments-none-open = لا تعديل في انتظار الرد.
amendments-filter = أي التعديلات
amendments-together = إدخال عدة تعديلات في نسخة جديدة
amendments-together-how = تُختار تعديلات تغيّر مقاطع مختلفة. ويُرد على كل منها في الصفحة التالية.
amendments-choose = التعديلات المراد إدخالها
amendments-choose-others = اختيار غيرها
suggest_amendment = اقتراح تعديل
    .done = سُجّل تعديلك. وهو في انتظار الرد.
    .passage = المقطع
    .passage-quote = الكلمات المراد تغييرها
    .passage-quote-exact = الكلمات المراد تغييرها
    .passage-quote-exact-hint = حرفياً كما ترد في النص. 2000 حرف على الأكثر.
    .passage-quote-prefix = الكلمات التي تسبقها مباشرة
    .passage-quote-prefix-hint = فقط إذا كانت الكلمات نفسها ترد في النص أكثر من مرة. وتدخل فيها المسافة.
    .replacement = ما ينبغي أن يحل محلها
    .replacement-hint = يُترك فارغاً إذا كان المراد حذف الكلمات.
    .reason = السبب
accept_amendments = إدخال في نسخة جديدة
    .done = أُدخلت. ونُشرت النسخة الجديدة.
    .amendments-amendment_id = التعديل
    .amendments-reason = سبب قبوله
    .amendments-reason-hint = لصاحبه وللجميع.
    .amendments-taken_text = عند القبول الجزئي فقط: ما يحل محله
    .amendments-taken_text-hint = يُترك فارغاً لقبول التعديل كما هو.
    .kind = هل تغيّر النسخة الجديدة المعنى؟
    .change_note = ما تغيّر
answer_amendment = عدم قبوله
    .done = الرد متاح للجميع.
    .outcome = ما يؤول إليه
    .superseded_by = التعديل الذي يحل محله
    .superseded_by-hint = فقط إذا كان هناك تعديل آخر يحل محله.
promote_amendment = جعله موقفاً
    .done = صار الآن موقفاً مستقلاً.
    .title = عنوان الموقف الجديد
rebase_amendment = نقله إلى النسخة الحالية
    .done = هو الآن على النسخة الحالية.
    .passage = المقطع
    .passage-quote = الكلمات المراد تغييرها
    .passage-quote-exact = الكلمات المراد تغييرها
    .replacement = ما ينبغي أن يحل محلها
    .replacement-hint = يُترك فارغاً إذا كان المراد حذف الكلمات.
    .reason = السبب
withdraw_amendment = سحب تعديلي
    .done = سُحب تعديلك.

## Discussion

discussion = المناقشة
discussion-lead = كل ما قيل عن هذا المقترح، في سلاسل. لكل تعليق نوع، ويبيّن من يقودون ما آل إليه.
discussion-ways = المزيد عن المناقشة
discussion-threads = السلاسل
discussion-none = لا تعليقات هنا بعد.
discussion-none-such = لا يوجد تعليق يطابق ما طلبته.
discussion-about = بشأن:
discussion-filter = اختيار ما يُعرض
discussion-filter-about = بشأن
discussion-filter-kind = النوع
discussion-filter-answer = المآل
discussion-filter-group = مجموعة أصحاب المصلحة
discussion-filter-since = سلاسل بدأت في هذا التاريخ أو بعده
discussion-filter-state = الحالة
discussion-filter-position = الموقف
discussion-any = الكل
discussion-unanswered = لا شيء بعد
discussion-see-unanswered = تعليقات بلا رد
discussion-write = كتابة تعليق
discussion-write-about = سيكون تعليقك بشأن:
discussion-write-other = للتعليق على موضوع أو موقف، يُختار ضمن «بشأن» أدناه.
discussion-in-round = في الجولة:
thread-goes-on = بدأت هذه السلسلة في الصفحة السابقة
thread-more = { $count ->
        [zero] لا ردود أخرى
        [one] رد آخر
        [two] ردان آخران
        [few] { $count } ردود أخرى
        [many] { $count } رداً آخر
       *[other] { $count } رد آخر
    }
comment = تعليق
comment-by = تعليق كتبه { $name }
comment-on-behalf-of = باسم
comment-initiative = من
comment-edited = (مُعدَّل)
comment-answers = رداً على هذا التعليق
comment-made-on = كُتب بشأن النسخة { $version }.
comment-hidden-why = أخفاه المشرفون:
comment-not-shown = لا يُعرض ما جاء فيه.
comment-withdrawn = سحب صاحب التعليق تعليقه.
comment-answer = رد الفريق
comment-became-amendment = صيغ منه تعديل
comment-became-objection = صيغ منه اعتراض
comment-reply = رد
comment-say-what-became = الرد باسم الفريق
comment-more = المزيد
comment-to-discussion = إلى المناقشة كلها
comment-replies = الردود
comment-no-replies = لم يرد أحد بعد.
comment-more-replies = الردود أكثر مما يُعرض هنا. يُفتح أحدها لمواصلة القراءة منه.
comment-reply-to = الرد على هذا التعليق
comment-earlier = { $count ->
        [zero] { $count } تعليق قبل هذه
        [one] تعليق واحد قبل هذه
        [two] تعليقان قبل هذه
        [few] { $count } تعليقات قبل هذه
        [many] { $count } تعليقاً قبل هذه
       *[other] { $count } تعليق قبل هذه
    }
comment-beside = ما حوله
comment-before = ما قيل قبله مباشرة
comment-after = ما قيل بعده مباشرة
comment-fixed = رُدّ على تعليقك أو صيغ منه شيء آخر. وتبقى كلماته كما هي.
comment-withdraw-how = لن تُعرض كلماته بعد ذلك. ويبقى مكانه في السلسلة وتبقى الردود.
comment-for-the-group = باسم الفريق
comment-own-unanswered = يرد شخص آخر على تعليقك باسم الفريق.
comment-from-elsewhere = ورد بطريقة أخرى، أو يتحدث باسم مجتمع
comment-wordings = ما جاء فيه من قبل
comment-said = جاء فيه:
comment-answers-before = الردود السابقة لهذا الرد
post_comment = إرسال التعليق
    .done = نُشر تعليقك.
    .kind = ما نوع التعليق؟
    .body = التعليق
    .channel = كيف ورد
    .initiative = مبادرة وطنية أو إقليمية
    .initiative-hint = فقط لما يرد من مبادرة كهذه.
    .on_behalf_of = المجتمع الذي يتحدث باسمه
    .on_behalf_of-hint = لجهات الاتصال، ولمن يدوّنون ما سُمع في مكان آخر.
    .anchor = المقطع
    .anchor-quote = المقطع
    .anchor-quote-exact = المقطع
    .anchor-quote-exact-hint = حرفياً كما يرد في النص.
    .anchor-quote-prefix = الكلمات التي تسبقه مباشرة
    .anchor-quote-prefix-hint = فقط إذا كانت الكلمات نفسها ترد في النص أكثر من مرة. وتدخل فيها المسافة.
    .subject = ما يتعلق به
    .subject-id = ما يتعلق به
    .parent_id = التعليق الذي يرد عليه
    .round_id = الجولة
edit_comment = تغيير الكلمات
    .done = غُيّر تعليقك. ويبقى ما جاء فيه من قبل متاحاً للقراءة.
    .body = التعليق
withdraw_comment = سحب التعليق
    .done = سُحب تعليقك.
answer_comment = رد رسمي
    .done = نُشر رد الفريق.
    .body = رد الفريق
dispose_comment = بيان مآله
    .done = بُيّن مآل التعليق. ويُبلَّغ صاحبه.
    .disposition = المآل
    .reason-hint = لصاحبه وللجميع: ما تغيّر، أو لماذا لم يتغيّر شيء.
dispose_comments = بيان مآل كل هذه التعليقات
    .done = بُيّن مآل التعليقات. ويُبلَّغ أصحابها.
    .comment_ids = التعليقات
    .disposition = المآل
    .reason-hint = سبب واحد لها جميعاً.
many = الرد على تعليقات كثيرة معاً
many-lead = تُختار تعليقات تتلقى الرد نفسه، ويُذكر سبب واحد لها جميعاً. ويُرد عليها كلها، أو لا يُرد على أي منها.
many-none = لا تعليق ينتظر ردك هنا.
mine = تعليقاتي
mine-lead = ما قلته في هذا الفريق، وما آل إليه.

## What is made of comments

made = صياغة شيء منه
made-for = للموقف:
made-closed = لا يقبل الموقف الذي يتعلق به تغييرات الآن.
made-none = لا يوجد موقف له نص يمكن تغييره.
made-choose = التعديل أو الاعتراض يتعلق بموقف واحد. أي موقف؟
made-passage-of-comment = يُترك الحقل الأول فارغاً لتغيير المقطع الذي يتعلق به التعليق.
made-passage-none = تُنسخ الكلمات المراد تغييرها في الحقل الأول. وإذا تُرك فارغاً حلّ نصك محل الموقف كله.
make_amendment_of_comment = صياغة تعديل منه
    .done = سُجّل التعديل. ويشير إليه التعليق.
    .passage = المقطع
    .passage-quote = الكلمات المراد تغييرها
    .passage-quote-exact = الكلمات المراد تغييرها
    .replacement = ما ينبغي أن يحل محلها
    .replacement-hint = يُترك فارغاً إذا كان المراد حذف الكلمات.
    .reason = السبب
    .reason-hint = إذا تُرك فارغاً، كان السبب هو ما جاء في التعليق.
    .position_id = الموقف
    .based_on = النسخة
make_objection_of_comment = صياغة اعتراض منه
    .done = سُجّل الاعتراض. ويُتابَع إلى أن يُرد عليه.
    .ground = ما يتعلق به
    .harm = ما الضرر المتوقع؟
    .remedy = ما التغيير الذي من شأنه أن يزيله؟
    .summary = الاعتراض
    .summary-hint = إذا تُرك فارغاً، كان الاعتراض هو ما جاء في التعليق.
    .anchor = المقطع
    .anchor-hint = حرفياً كما يرد في النص. وإذا تُرك فارغاً، كان هو مقطع التعليق.
    .focal_point_of = المجتمع الذي يُقدَّم باسمه
    .focal_point_of-hint = لجهة اتصاله المعلنة فقط.
    .position_id = الموقف
    .version = النسخة

## Moderation

moderation = الإشراف
moderation-reported = بُلّغ عنه:
moderation-history = ما جرى في الإشراف عليه
report-how = لا يقرأ سببك إلا المشرفون. وهم يبتون ويبيّنون السبب.
report_comment = التبليغ عن هذا التعليق
    .done = شكراً لك. سينظر فيه المشرفون.
    .reason = ما المشكلة فيه؟
moderate_comment = البت فيه
    .done = تم البت.
    .decision = القرار
    .reason-hint = إذا أُخفي التعليق، قرأ الجميع هذا في مكانه. ويمكن لصاحبه الاستئناف.
appeal-how = يبت في ذلك شخص غير من أخفاه. ويمكن الاستئناف مرة واحدة.
appeal-another = قدّم صاحب التعليق استئنافاً. ويبت فيه شخص غير من أخفى التعليق.
appeal_moderation = استئناف إخفائه
    .done = سُجّل استئنافك. وسيبت فيه شخص آخر.
    .reason = لماذا ينبغي إعادة إظهاره؟
answer_appeal = البت في الاستئناف
    .done = تم البت في الاستئناف.
    .outcome = القرار
    .reason-hint = لصاحب الاستئناف.
reports = تعليقات مبلَّغ عنها
reports-lead = بلّغ أعضاء عن هذه التعليقات. يُفتح التعليق للبت فيه.
reports-comment = التعليق

## Summaries

summaries = ملخصات المناقشة
summaries-lead = ما استخلصه من يقودون من تعليقات كثيرة، مع التعليقات التي يستند إليها كل ملخص.
summaries-pinned = باختصار
summary = ملخص مناقشة
summary-pinned = فوق المناقشة
summary-pin = عرضه فوق المناقشة
summary-unpin = إزالته من فوق المناقشة
summary-of = { $count ->
        [zero] ملخص { $count } تعليق
        [one] ملخص تعليق واحد
        [two] ملخص تعليقين
        [few] ملخص { $count } تعليقات
        [many] ملخص { $count } تعليقاً
       *[other] ملخص { $count } تعليق
    }
summary-comments = { $count ->
        [zero] التعليقات التي يلخصها
        [one] التعليق الذي يلخصه
        [two] التعليقان اللذان يلخصهما
        [few] التعليقات التي يلخصها، وعددها { $count }
        [many] التعليقات التي يلخصها، وعددها { $count }
       *[other] التعليقات التي يلخصها، وعددها { $count }
    }
summary-comment = التعليق { $number }
summary-other = تعليق آخر ({ $id })
summary-before = النسخ السابقة
summarise = تلخيص المناقشة
summarise-lead = تُختار التعليقات المراد تلخيصها. ويمكن للجميع الاطلاع على كل منها.
summarise-about = موضوع المناقشة
summarise-choose = يُختار أولاً موضوع المناقشة.
summarise-first = هذه هي المئة الأولى.
summarise-read = قراءة المناقشة
write_summary = كتابة الملخص
    .done = سُجّل الملخص.
    .comment_ids = التعليقات التي يلخصها
    .text = الملخص
    .pinned = عرضه فوق المناقشة
    .subject = موضوع المناقشة
revise_summary = كتابة نسخة أخرى
    .done = غُيّر الملخص.
    .text = الملخص
    .comment_ids = التعليقات التي يلخصها
    .pinned = عرضه فوق المناقشة
