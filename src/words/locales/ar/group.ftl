# Groups, their members, charters, calls and concerns; the record, permissions, search.

## Groups and the board

asked-any = الكل
group-closes = الإغلاق
group-opens = الفتح
group-a-member = عضو

groups-lead = لكل فريق أعضاؤه وميثاقه ومقترحاته.
groups-sign-in = تسجيل الدخول للاطلاع على الأفرقة التي لك عضوية فيها
group-parent-body = يرفع تقاريره إلى
group-joining = الانضمام: { $how }
group-archived = هذا الفريق في الأرشيف. لا يمكن إلا قراءته.

board-propose = تقديم مقترح
board-join = الانضمام إلى هذا الفريق
board-visitor = اطلاعك بصفة زائر.
board-charter = كيف يعمل هذا الفريق
board-filter = اختيار المقترحات
board-words = كلمات في العنوان
board-in-step = الخطوة
board-status = الحالة
board-where-not-heard = لم يُسمع رأيها بعد
board-empty = لا توجد مقترحات بعد.
board-nothing-fits = لا يوجد مقترح مطابق. يمكن اختيار غير ذلك أو إزالة عوامل التصفية.
board-count = { $count ->
        [0] لا مقترحات
        [zero] { $count } مقترح
        [one] مقترح واحد
        [two] مقترحان
        [few] { $count } مقترحات
        [many] { $count } مقترحاً
       *[other] { $count } مقترح
    }
board-topics = { $count ->
        [zero] المواضيع:
        [one] الموضوع:
        [two] الموضوعان:
        [few] المواضيع:
        [many] المواضيع:
       *[other] المواضيع:
    }
board-advice = محسوب وليس مقرراً
board-designated = محدَّد الوضع
board-level-hidden = لا تُعرض عليك الآراء بعد، ولا يُعرض المستوى كذلك.
board-no-level = لا مستوى بعد.
board-due = الموعد النهائي
board-overdue = متأخر
board-since = في هذه الخطوة منذ
board-not-heard = لم يُسمع رأيها بعد:
board-objections = الاعتراضات المفتوحة: { $open ->
        [zero] { $open } اعتراض
        [one] اعتراض واحد
        [two] اعتراضان
        [few] { $open } اعتراضات
        [many] { $open } اعتراضاً
       *[other] { $open } اعتراض
    }، { $unanswered ->
        [0] رُدّ عليها كلها
        [zero] ومنها بلا رد في الجوهر: { $unanswered } اعتراض
        [one] ومنها بلا رد في الجوهر: اعتراض واحد
        [two] ومنها بلا رد في الجوهر: اعتراضان
        [few] ومنها بلا رد في الجوهر: { $unanswered } اعتراضات
        [many] ومنها بلا رد في الجوهر: { $unanswered } اعتراضاً
       *[other] ومنها بلا رد في الجوهر: { $unanswered } اعتراض
    }
board-call = الدعوة إلى توافق الآراء: { $what }
board-unmet = { $count ->
        [zero] ينقص { $count } أمر للخطوة التالية
        [one] ينقص أمر واحد للخطوة التالية
        [two] ينقص أمران للخطوة التالية
        [few] ينقص { $count } أمور للخطوة التالية
        [many] ينقص { $count } أمراً للخطوة التالية
       *[other] ينقص { $count } أمر للخطوة التالية
    }
board-ways = المزيد عن هذا الفريق
board-search = البحث في هذا الفريق
board-feed = ما نشره هذا الفريق (موجز Atom)
board-calendar = المواعيد النهائية لتقويمك (iCalendar)

group-propose = تقديم مقترح
propose-lead = يُذكر في بضع جمل ما ينبغي أن يتناوله الفريق، ولماذا الآن. أما المواضيع والنصوص فتأتي لاحقاً.
propose-sign-in = يقدّم أعضاء الفريق المقترحات. يلزم تسجيل الدخول أولاً.
propose-members = يقدّم أعضاء الفريق المقترحات.
propose-role = دورك يتيح القراءة والمساعدة، ولا يتيح تقديم المقترحات.
propose-then = ما يحدث بعد ذلك
propose-then-how = يمر مقترحك بست خطوات. وفي كل منها يرى الجميع أين وصل، وما ينقص للمضي قدماً.

## Members

group-members = الأعضاء
members-for-members = لا تُعرض قائمة الأعضاء إلا على الأعضاء.
members-by-group = الأعضاء بحسب مجموعة أصحاب المصلحة
members-total = { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
members-count = { $count ->
        [zero] { $count } عضو في هذه الصفحة
        [one] عضو واحد في هذه الصفحة
        [two] عضوان في هذه الصفحة
        [few] { $count } أعضاء في هذه الصفحة
        [many] { $count } عضواً في هذه الصفحة
       *[other] { $count } عضو في هذه الصفحة
    }
members-persons = الأشخاص
members-expected = في الميثاق
members-is-expected = متوقعة
members-not-expected = غير مذكورة فيه
members-nobody = لا أحد بعد
members-filter = اختيار الأعضاء
members-state = العضوية
members-by = الترتيب بحسب

field-role = الدور
field-stakeholder_group = مجموعة أصحاب المصلحة
field-organisation = المنظمة
field-region = المنطقة
field-focal_point_of = جهة الاتصال لمجتمع
field-statement = البيان

group-join = الانضمام إلى هذا الفريق
join-account = يلزم حساب للانضمام. يلزم تسجيل الدخول أولاً.
join_group = انضمام
    .done = تم ذلك. إذا كان الفريق يقبل أعضاءه بقرار، فطلبك الآن في انتظار الرد.
    .stakeholder_group-hint = الجهة التي يصدر عنها كلامك. يُختار «unaffiliated» لمن لا يتحدث باسم أي جهة.
    .role = بأي صفة
    .organisation-hint = يُترك فارغاً لمن يتحدث باسمه.
    .statement = رسالة إلى من يقبلون الأعضاء

member-own = لك عضوية
member-own-change = تغيير ما يُذكر عنك
member-leave = مغادرة هذا الفريق
member-leave-how = يبقى ما قلته مع اسمك. ويمكنك العودة وفق ما ينص عليه ميثاق الفريق.
member-since = منذ
member-state-reason = السبب
member-change = تغيير ما يُذكر عن هذا العضو
member-appoint = إسناد دور آخر
member-appoint-now = إسناد هذا الدور
member-chair-decides = عيّن الرئيس هذا العضو. ولذلك يبت الرئيس في عضويته.

update_member = حفظ
    .done = حُفظ التغيير.
    .stakeholder_group-hint = تُحسب الآراء في المجموعة التي يتحدث العضو من موقعها. وفي الدعوة المفتوحة تبقى كما كانت عند فتحها.
    .focal_point_of-hint = المجتمع الذي ينقل إليه العضو المعلومات وعنه، إن وُجد.
leave_group = مغادرة
    .done = غادرت الفريق.
decide_member = بت
    .done = سُجّل القرار.
    .reason-hint = يمكن للعضو قراءته.
decide-member-admitted = قبول
decide-member-refused = عدم القبول
decide-member-suspended = تعليق العضوية
decide-member-reinstated = إنهاء تعليق العضوية
decide-member-removed = إخراج من الفريق

group-invitations = دعوات الانضمام
invitations-lead = يتلقى المدعو رمزاً يمكن استخدامه مرة واحدة في غضون 14 يوماً.
invitations-given = { $count ->
        [zero] لم تُنشأ دعوات انضمام.
        [one] أُنشئت دعوة الانضمام. ولا يُعرض رمزها إلا الآن: يُسلَّم إلى الشخص المدعو.
        [two] أُنشئت دعوتا انضمام. ولا تُعرض رموزها إلا الآن: يُسلَّم كل رمز إلى الشخص المدعو.
        [few] أُنشئت { $count } دعوات انضمام. ولا تُعرض رموزها إلا الآن: يُسلَّم كل رمز إلى الشخص المدعو.
        [many] أُنشئت { $count } دعوة انضمام. ولا تُعرض رموزها إلا الآن: يُسلَّم كل رمز إلى الشخص المدعو.
       *[other] أُنشئت { $count } دعوة انضمام. ولا تُعرض رموزها إلا الآن: يُسلَّم كل رمز إلى الشخص المدعو.
    }
invitations-mailed = رسالة في طريقها
invitations-one = دعوة شخص
invitations-many = دعوة كل من في قائمة
invitations-many-how = تُلصق هنا قائمة تفصل الفواصل بين أعمدتها (CSV). يذكر السطر الأول أسماء الأعمدة. ويمكن إسقاط «name» و«organisation». 500 شخص على الأكثر؛ وإذا كان سطر واحد غير صالح فلا يُدعى أحد.
invitations-made = دعوات الانضمام حتى الآن
invitations-filter = اختيار دعوات الانضمام
invitations-state = الحالة
invitations-whom = المدعو
invitations-until = صالحة حتى
invitations-joined = انضم
invitations-expired = انتهت صلاحيتها

invite = دعوة
    .done = أُنشئت دعوة الانضمام.
    .name = الاسم، إن كان معروفاً
    .stakeholder_group-hint = الجهة التي سيتحدث الشخص من موقعها. ويمكنه تغييرها.
import_invitations = دعوتهم جميعاً
    .done = أُنشئت دعوات الانضمام.
    .csv = القائمة
revoke_invitation = إلغاؤها
    .done = أُلغيت دعوة الانضمام.

## Charter

group-charter = الميثاق
charter-lead = القواعد التي وضعها هذا الفريق لنفسه. وهي تبيّن من يشارك، وكيف يسير المقترح، ومتى يُعد الأمر متفقاً عليه.
charter-purpose = الغرض من الفريق
charter-people = من يشارك
charter-expected = المتوقع مشاركتهم:
charter-expected-others = غيرهم مرحب بهم أيضاً، وتُحسب كلماتهم واعتراضاتهم كغيرها؛ أما الشروط أدناه فتتعلق بالمجموعات المتوقعة.
charter-observers-comment = يجوز للمراقبين التعليق.
charter-observers-read = يقرأ المراقبون ولا يعلّقون.
charter-permissions = من يحق له ماذا، وفي أي خطوة
charter-way = كيف يسير المقترح
charter-max-topics = عدد مواضيع المقترح على الأكثر: { $count ->
        [zero] { $count } موضوع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $count } مواضيع
        [many] { $count } موضوعاً
       *[other] { $count } موضوع
    }.
charter-approvals = يحتاج الموضوع، كي يمكن اختياره، إلى موافقة من { $count ->
        [zero] { $count } مجموعة من مجموعات أصحاب المصلحة
        [one] مجموعة واحدة من مجموعات أصحاب المصلحة
        [two] مجموعتين من مجموعات أصحاب المصلحة
        [few] { $count } مجموعات من مجموعات أصحاب المصلحة
        [many] { $count } مجموعة من مجموعات أصحاب المصلحة
       *[other] { $count } مجموعة من مجموعات أصحاب المصلحة
    }.
charter-window = تُمنح لمن يُسأل مهلة للرد لا تقل عن { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }.
charter-mandate = ما يجب أن يجتازه الناتج
charter-mandate-how = قبل أن ينشر الفريق شيئاً، يُجاب عن كل سؤال من هذه الأسئلة. والناتج الذي لا يستوفي أحدها يكون خارج الولاية.
charter-suitability = ما يُسأل عنه الموضوع
charter-suitability-how = قبل اختيار موضوع، يُجاب عن كل سؤال من هذه الأسئلة.
charter-dimensions = يُنظر في أثره من هذه الجوانب:
charter-edit = تغيير الفريق وميثاقه
charter-edit-how = يسري التغيير من الآن. وتحتفظ الدعوات المفتوحة بالميثاق الذي فُتحت في ظله.
charter-edit-open = فتح الاستمارة
charter-checks-how = لكل سؤال اسم قصير بلا مسافات، ونص. ويُحذف السؤال بإفراغ حقليه.
charter-thresholds = متى يُعد الأمر متفقاً عليه: الأرقام
charter-thresholds-how = ما يُترك فارغاً يعود إلى قيمته المعتادة. وتُكتب النسب كسوراً: 2/3، 1/2، 1.

update_group = حفظ الميثاق
    .done = حُفظ الميثاق.
    .name = اسم الفريق
    .summary = ما هو الفريق
    .parent_body = الهيئة التي يرفع إليها تقاريره
    .visibility = من يحق له الاطلاع على الفريق
    .joining = كيفية الانضمام
    .state = هل ما زال العمل فيه جارياً
    .charter-mandate = الغرض من الفريق، والجهة التي كلّفته
    .charter-expected_groups = مجموعات أصحاب المصلحة المتوقعة
    .charter-expected_groups-hint = واحدة في كل سطر، وواحدة على الأقل.
    .charter-observers_comment = يجوز للمراقبين التعليق
    .charter-max_topics = عدد مواضيع المقترح على الأكثر
    .charter-min_window_days = أقصر مهلة لجولة أو دعوة، بالأيام
    .charter-mandate_checks = ما يجب أن يجتازه الناتج
    .charter-mandate_checks-id = الاسم القصير
    .charter-mandate_checks-text = السؤال
    .charter-suitability_checks = ما يُسأل عنه الموضوع
    .charter-suitability_checks-id = الاسم القصير
    .charter-suitability_checks-text = السؤال
    .charter-impact_dimensions = الجوانب التي يُنظر في الأثر من حيثها
    .charter-impact_dimensions-hint = واحد في كل سطر.
    .charter-consensus-min_days = أيام بقاء النص مفتوحاً
    .charter-consensus-freeze_days = أيام بلا تغيير جوهري
    .charter-consensus-quorum_abs = عدد الأشخاص الذين يجب أن يشاركوا
    .charter-consensus-quorum_frac = نسبة من يجب أن يشاركوا من الداخلين في الحساب
    .charter-consensus-cov_min = عدد المجموعات المتوقعة التي يجب أن تشارك
    .charter-consensus-cov_frac = نسبة المجموعات المتوقعة التي يجب أن تشارك
    .charter-consensus-group_min = عدد الأشخاص الذين تُعد المجموعة بهم مشاركة
    .charter-consensus-active_min = عدد الأشخاص الذين يجب أن يؤيدوا فعلياً
    .charter-consensus-active_groups = عدد المجموعات التي فيها من يؤيد فعلياً
    .charter-consensus-active_frac = نسبة المجموعات التي فيها من يؤيد فعلياً
    .charter-consensus-unclear_abs = عدد الأشخاص الذين يجوز أن يكون النص غير واضح لهم
    .charter-consensus-unclear_frac = نسبة من يجوز أن يكون النص غير واضح لهم من المشاركين
    .charter-consensus-sup_hi = النسبة التي ابتداءً منها تؤيد المجموعة أو تقبل
    .charter-consensus-sup_lo = النسبة التي حتى حدها تعارض المجموعة
    .charter-consensus-decided_frac = نسبة من يجب أن يحسموا رأيهم، وإلا عُدّت المجموعة ممتنعة
    .charter-consensus-aside_weight = ما يضيفه عدم الموافقة دون تعطيل إلى التأييد
    .charter-consensus-cons_seq = متوسط النسب اللازم لتوافق الآراء
    .charter-consensus-cons_bmin = أدنى نسبة لمجموعة في توافق الآراء
    .charter-consensus-strong_seq = متوسط النسب الذي ابتداءً منه توصف المعارضة بأنها كبيرة
    .charter-consensus-minority = متوسط النسب الذي حتى حده يُعد النص رأي الأقلية
    .charter-consensus-gs_frac = نسبة المجموعة التي بها تتبنى اعتراضاً
    .charter-consensus-strict = الاعتراض الذي تتبناه مجموعة كاملة يعطل، حتى إن رجحت عليه أسباب أخرى
    .charter-consensus-collapse_org = تُحسب المنظمة مرة واحدة داخل مجموعتها
    .charter-consensus-objection_policy = أثر الاعتراض المفتوح
    .charter-consensus-thin_policy = مجموعة شارك منها عدد أقل مما يلزم

group-rules = متى يُعد الأمر متفقاً عليه
rules-lead = لا تصويت هنا. تحسب الخدمة موقع مجموعات أصحاب المصلحة، ولكل منها الوزن نفسه. ثم يقرر المُيسِّر مع التعليل.
rules-basis = يجب أن تكون المعطيات كافية
rules-groups = كيف يُحدَّد موقع مجموعة أصحاب المصلحة
rules-agreement = ما يلزم في المجموع
rules-objections = ما تؤول إليه الاعتراضات
rules-time = يبقى النص مفتوحاً لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    } على الأقل، دون أي تغيير جوهري فيه خلال { $still ->
        [zero] { $still } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $still } أيام
        [many] { $still } يوماً
       *[other] { $still } يوم
    }.
rules-quorum = يشارك { $share } من الداخلين في الحساب، وعلى الأقل { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    }. وحيث يكون العدد أقل، يشارك الجميع.
rules-coverage = يشارك { $share } من مجموعات أصحاب المصلحة المتوقعة، وعلى الأقل { $groups ->
        [zero] { $groups } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $groups } مجموعات
        [many] { $groups } مجموعة
       *[other] { $groups } مجموعة
    }. وتُعد المجموعة مشاركة إذا شارك منها { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    }، أو شارك كل أعضائها.
rules-clarity = النص مفهوم: لا يُعد غير واضح إلا إذا لم يتضح لعدد لا يقل عن { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    } ويمثل أكثر من { $share } من المشاركين.
rules-supports = تكون المجموعة مع النص إذا كان معه { $share } أو أكثر من وزنها.
rules-opposes = وتكون ضده إذا كان معه { $share } أو أقل. وبين الحدين تكون منقسمة.
rules-decided = تُعد المجموعة ممتنعة إذا كان من هم مع النص أو ضده أقل من { $share } من المشاركين.
rules-aside = يُحسب عدم الموافقة دون تعطيل بمقدار { $weight } من التأييد.
rules-organisation = تُحسب المنظمة مرة واحدة داخل مجموعتها، مهما كان عدد أعضائها فيها.
rules-person = يُحسب كل شخص مرة واحدة داخل المجموعة.
rules-thin-count = المجموعة التي شارك منها أقل من { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    } تُحسب كغيرها.
rules-thin-exclude = المجموعة التي شارك منها أقل من { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    } لا تُحسب ضمن المجموعات التي حسمت موقفها.
rules-active = يجب أن يكون هناك من يريده: يؤيده فعلياً { $persons ->
        [zero] { $persons } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    }، في { $share } من المجموعات، وعلى الأقل في { $groups ->
        [zero] { $groups } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتين
        [few] { $groups } مجموعات
        [many] { $groups } مجموعة
       *[other] { $groups } مجموعة
    }.
rules-consensus = يكون هناك توافق في الآراء إذا كان معه في المتوسط { $share } من كل مجموعة، ولم يقل ذلك في أي مجموعة عن { $least }.
rules-opposition = إذا بلغ المتوسط { $share } أو أكثر دون توافق في الآراء، قيل إن هناك معارضة كبيرة.
rules-minority = إذا بلغ المتوسط { $share } أو أقل، فهو رأي الأقلية.
rules-policy-must_address = يُعالَج كل اعتراض قبل أن يمضي النص: فإما أن يُراعى أو يُسحب أو يُرد عليه باستنتاج معلَّل.
rules-policy-minority_statement = يمكن أن يمضي النص مع وجود اعتراضات مفتوحة. ويُطبع بجانبه ما يقوله أصحابها.
rules-sustained = تتبنى المجموعة اعتراضاً إذا كان وراءه { $share } من وزنها، ابتداءً من عضوين من أعضائها.
rules-strict = الاعتراض الذي تتبناه مجموعة يحول دون توافق الآراء، حتى إن رجحت عليه أسباب أخرى.
rules-lenient = الاعتراض الذي تتبناه مجموعة لا يحول دون توافق الآراء متى رجحت عليه أسباب أخرى.
rules-frozen = عند فتح دعوة إلى توافق الآراء تُجمَّد هذه القواعد لها. ويجوز أن يتطلب نوع من النواتج أكثر من ذلك.

group-cycles = الدورات
cycles-how = يعمل الفريق في دورات، كالسنوات مثلاً. وتنتمي المقترحات الجديدة إلى الدورة الحالية.
cycle-current = الحالية
cycle-since = منذ
cycle-archived = في الأرشيف
cycle-change = تغيير هذه الدورة
cycle-archive = أرشفة هذه الدورة
cycle-archive-how = لا يمكن بعد ذلك إلا قراءتها. ويجب ألا يكون فيها شيء جارٍ.
open_cycle = فتح الدورة التالية
    .done = فُتحت الدورة.
    .label = اسمها
    .label-hint = مثل 2019.
    .archive_current = أرشفة الدورة الحالية معها
change_cycle = تغيير الاسم
    .done = حُفظ التغيير.
    .label = اسمها

group-templates = قوالب المواعيد النهائية
templates-how = يمكن أن يتبع المقترح قالباً حتى فعالية. وعندئذ يحل موعد كل خطوة قبل الفعالية بعدد معين من الأيام.
templates-step = الخطوة
templates-days = الأيام قبل الفعالية
templates-days-how = تُترك الخطوة التي لا موعد لها فارغة. وتحتاج الخطوة الأسبق إلى أيام أكثر من الخطوة اللاحقة.
templates-then = عند حلول موعد خطوة:
create_deadline_template = إنشاء قالب
    .done = أُنشئ القالب.
    .days_before-topic = المواضيع
    .days_before-deliberation = المداولة
    .days_before-engagement = المشاركة
    .days_before-pilot = التجارب
    .days_before-validity = الصلاحية
    .days_before-impact = الأثر
    .due_action = ما يحدث عند حلول موعد خطوة
archive_deadline_template = أرشفة هذا القالب
    .done = أُرشف القالب. وتستمر المقترحات التي تتبعه في اتباعه.

## Calls and deadlines

group-calls = الدعوات المفتوحة
calls-lead = ما يمكنك الرد عليه الآن، وإلى متى.
calls-consensus = الدعوات إلى توافق الآراء
calls-rounds = جولات التشاور
calls-roles = الدعوات إلى شغل دور
calls-roles-ended = دعوات انتهت
calls-in = في المقترح
group-deadlines = المواعيد النهائية
deadline-when = متى
deadline-what = ماذا
deadline-where = المقترح
deadline-held = موقوف

role-call-for = مطلوب: { $role }
role-call-until = التطوع حتى
role-call-choosing = انقضى الموعد النهائي. يمكن للرئيس تعيين أحد المتطوعين.
role-call-opened = فتحها
role-call-appointed = عُيّن
role-call-ended = انتهت
role-call-own = تطوعت لهذا الدور.
role-call-volunteer = التطوع له
role-call-offers = المتطوعون
role-call-members = لا تُعرض أسماء المتطوعين إلا على الأعضاء.
role-call-not-yet = لا يُعيَّن أحد قبل الموعد النهائي: وحتى ذلك الحين يمكن للجميع التطوع.

open_role_call = الدعوة إلى شغل دور
    .done = فُتحت الدعوة.
    .role = لأي دور
    .text = المطلوب وما يستلزمه
    .closes_at = يمكن للأعضاء التطوع حتى
volunteer = تطوع
    .done = سُجّل تطوعك. يمكنك سحبه إلى أن يُعيَّن أحد.
    .statement = ما يمكنك تقديمه
    .statement-hint = يقرؤه أعضاء الفريق.
withdraw_offer = سحب تطوعي
    .done = سُحب تطوعك.
extend_role_call = تأجيل الموعد النهائي
    .done = يسري الموعد النهائي الجديد.
    .closes_at = يمكن للأعضاء التطوع حتى
    .closes_at-hint = ليس قبل الموعد النهائي المعلَن.
close_role_call = إغلاق الدعوة دون تعيين أحد
    .done = أُغلقت الدعوة.
appoint_volunteer = تعيين
    .done = أُسند الدور إلى العضو.
    .volunteer_id = من

## Concerns

group-concerns = شواغل بشأن الوقت والموارد
concerns-lead = الشاغل الوجيه لا يوقف العمل ولا يُنسى. فهو يبقى، ويتولى أحد متابعته، ويعود في كل مراجعة.
concerns-filter = اختيار الشواغل
concerns-state = الحالة
concerns-review = المراجعة
concerns-awaiting = في انتظار مراجعة
concerns-on = بشأن المقترح
concerns-reviews = { $count ->
        [0] لم يُراجَع بعد
        [zero] { $count } مراجعة
        [one] مراجعة واحدة
        [two] مراجعتان
        [few] { $count } مراجعات
        [many] { $count } مراجعة
       *[other] { $count } مراجعة
    }
concerns-next = المراجعة التالية
concerns-look = النظر في الشاغل
concern = شاغل: { $about }
concern-raised = أثاره
concern-owner = يتولى متابعته
concern-reviews = المراجعات
concern-all = كل شواغل الفريق
raise_concern = إثارة شاغل
    .done = أُثير شاغلك. ويبقى إلى أن يُراجَع.
    .about = ما يتعلق به
    .text = ما يشغلك
review_concern = مراجعة الشاغل
    .done = سُجّلت المراجعة.
    .state = وضع الشاغل من الآن
    .text = ما خلصت إليه
    .owner_id = من يتولى متابعته
    .owner_id-hint = لازم للشاغل الوجيه.
    .next_review_on = يوم المراجعة التالية
    .next_review_on-hint = للشاغل الوجيه دون غيره.

## The record

record-all = السجل
record-of-group = سجل هذا الفريق
record-of-proposal = سجل هذا المقترح
record-lead = كل ما حدث، قيداً قيداً، بترتيب ترقيمه.
record-why = لماذا يمكن الوثوق به
record-why-how = لا يتغير شيء هنا دون قيد، ولا يمكن تغيير قيد أو إزالته خفية. وتشكل القيود سجلاً موقَّعاً يمكن للجميع التحقق منه. وتوجد النصوص والأسماء بجانبه كي يمكن محوها: فلا يتضمن السجل إلا بصماتها.
record-jump = الانتقال إلى موضع في السجل
record-after = المتابعة من الرقم
record-newest = رقم أحدث قيد لكل الأفرقة هو { $number }.
record-first = من البداية
record-last = الأحدث
record-kind = ما جرى
record-order = الترتيب
record-newest-first = الأحدث أولاً
record-oldest-first = الأقدم أولاً
record-nothing = لا يوجد قيد من هذا النوع يحق لك قراءته.
record-api = السجل في API
record-head = رأس السجل الموقَّع
record-to = إلى: { $what }
record-number = رقم { $number }
record-no-number = يحصل على رقمه بعد لحظات
record-by-clock = الساعة، لحلول الموعد
record-by-system = الخدمة نفسها
record-by-anonymous = شخص لم يسجَّل دخوله
record-by-account = حساب
record-by-role = عضو بصفة { $role }
record-by-token = برمز وصول
record-who = من
record-when = متى
record-which = الرقم
record-sequenced = رُقّم
record-permission = بموجب الإذن
record-permission-in = { $permission } — { $table }
record-action = اسم القيد
record-objects = ما يتعلق به
record-receipt = الإيصال
record-receipt-what = بإيصاله يمكنك أن تثبت في أي وقت، دون هذه الخدمة، أن هذا القيد وارد في السجل.
record-receipt-take = أخذ الإيصال وحفظه في ملف:
record-receipt-link = إيصال هذا القيد
record-receipt-verify = يُتحقق منه على جهازك دون شبكة. وتكون النتيجة 0 إذا كان الإيصال صحيحاً:
record-receipt-keep = ينبغي الاحتفاظ به. فهو صالح أياً كان مصير الخدمة. ولو أُعيدت كتابة السجل يوماً لأظهر ذلك.
record-receipt-text = عرض الإيصال هنا لنسخه
record-receipt-soon = لم يُوقَّع السجل حتى هذا القيد بعد. يُتاح إيصاله بعد لحظات.
record-covered = { $count ->
        [zero] يشمل { $count } صف
        [one] يشمل صفاً واحداً
        [two] يشمل صفين
        [few] يشمل { $count } صفوف
        [many] يشمل { $count } صفاً
       *[other] يشمل { $count } صف
    }
record-covered-how = لكل صف بصمة مملَّحة. ومن يتحقق من نسخة مصدَّرة يعرف هل ما زال الصف كما كان.
record-rows = الصفوف التي يشملها
record-table = الجدول
record-row = الصف
record-revision = رقم التنقيح
record-digest = البصمة
record-kept = ما هو محفوظ، بايتاً بايتاً
record-kept-how = توجد الورقة في السجل وهي متاحة للجميع. ويبيّن المتن ما جرى. وتتضمن الورقة بصمته.
record-kept-link = القيد في API
record-leaf = الورقة
record-body = المتن

object-account = حساب
object-amendment = تعديل
object-appeal = استئناف
object-approval = موافقة
object-author = صاحب الكلمات
object-by = سبقه الاستئناف
object-call = دعوة إلى توافق الآراء
object-carried_from = المقترح الذي يستكمله
object-comment = تعليق
object-concern = شاغل
object-cycle = دورة
object-deadline_template = قالب مواعيد نهائية
object-delivery = تسليم
object-designation = تحديد الوضع
object-designator = محدِّد الوضع
object-dispute = منازعة
object-distribution = توزيع
object-edition = طبعة
object-engagement = خطة المشاركة
object-erasure = محو
object-event = حدث
object-feed_token = رمز موجز
object-group = فريق
object-impact = أثر مسجَّل
object-into = الموضوع الذي دُمج فيه
object-invitation = دعوة انضمام
object-lesson = درس مستفاد
object-log_key = مفتاح السجل
object-mandate_answer = إجابة عن سؤال من أسئلة التحقق من الولاية
object-member = عضو
object-merge = دمج
object-minority_statement = بيان الأقلية
object-moderation = إشراف
object-objection = اعتراض
object-origin = المصدر
object-output = ناتج
object-package = حزمة
object-pilot = تجربة
object-position = موقف
object-programme_item = بند في البرنامج
object-proposal = مقترح
object-reconsideration = طلب إعادة نظر
object-report = تبليغ
object-resource = مورد
object-review = مراجعة
object-rival = موقف منافس
object-role_call = دعوة إلى شغل دور
object-round = جولة تشاور
object-row = صف
object-stance = رأي
object-summary = ملخص
object-superseded = تحديد الوضع السابق
object-takeaway = خلاصات رئيسية
object-time_request = طلب وقت إضافي
object-token = رمز وصول
object-topic = موضوع
object-transition = نقلة
object-uptake = أخذ بناتج
object-version = نسخة
object-volunteer = تطوع
object-webhook = خطاف ويب
object-appeal_answer = رد على استئناف
object-appeal_support = مساندة استئناف
object-backing = مساندة اعتراض
object-comment_answer = رد الفريق على تعليق
object-comment_moderation = إشراف على تعليق
object-comment_report = تبليغ عن تعليق
object-comment_wording = صيغة سابقة لتعليق
object-concern_review = مراجعة شاغل
object-finalization = تحديد نهائي للوضع
object-objection_event = مساهمة في اعتراض
object-output_distribution = توزيع ناتج
object-pilot_decision = قرار بشأن تجربة
object-programme_change = تغيير بند في البرنامج
object-reconsideration_answer = رد على طلب إعادة نظر
object-summary_version = نسخة من ملخص
object-topic_merge = دمج موضوعات
object-uptake_finding = استنتاج بشأن أخذ بناتج

entry-account-changed = غيّر مسؤول إداري حساباً
entry-account-claim_issued = أُصدر رمز لتفعيل حساب
entry-account-claimed = فُعّل حساب
entry-account-closed = أُغلق حساب
entry-account-created = أُنشئ حساب
entry-account-handed_over = سُلّم حساب
entry-account-imported = ورد حساب مع استيراد
entry-account-password_changed = غُيّرت كلمة مرور
entry-account-password_reset = عُيّنت كلمة مرور من جديد
entry-account-updated = حُدّث حساب
entry-amendment-answered = رُدّ على تعديل
entry-amendment-promoted = صار تعديل موقفاً منافساً
entry-amendment-rebased = نُقل تعديل إلى النسخة الحالية
entry-amendment-suggested = اقتُرح تعديل
entry-amendment-withdrawn = سُحب تعديل
entry-amendments-accepted = أُدخلت تعديلات في النص
entry-appeal-answered = رُدّ على استئناف
entry-appeal-closed = أُغلق استئناف
entry-appeal-escalated = رُفع استئناف إلى الجهة التالية
entry-appeal-filed = قُدّم استئناف
entry-appeal-lapsed = سقط استئناف
entry-appeal-left = انسحب شخص من مساندة استئناف
entry-appeal-opened = فُتح استئناف
entry-appeal-overtaken = سبق استئنافاً استئناف آخر
entry-appeal-passed_on = أُحيل استئناف لعدم الرد عليه في الوقت المناسب
entry-appeal-supported = سوند استئناف
entry-appeal-withdrawn = سُحب استئناف
entry-call-closed = أُغلقت دعوة إلى توافق الآراء
entry-call-ending = تنتهي قريباً دعوة إلى توافق الآراء
entry-call-extended = مُدّدت دعوة إلى توافق الآراء
entry-call-opened = فُتحت دعوة إلى توافق الآراء
entry-call-waiting = تنتظر دعوة إلى توافق الآراء البت في اعتراضات
entry-comment-answered = رُدّ على تعليق باسم الفريق
entry-comment-appealed = قُدّم استئناف بشأن إخفاء تعليق
entry-comment-became = صيغ من تعليق شيء آخر
entry-comment-disposed = بُيّن مآل تعليق
entry-comment-edited = حُرّر تعليق
entry-comment-hidden = أُخفي تعليق
entry-comment-hiding_upheld = أُبقي على إخفاء تعليق
entry-comment-kept = أُبقي تعليق مبلَّغ عنه كما هو
entry-comment-posted = نُشر تعليق
entry-comment-reported = بُلّغ عن تعليق
entry-comment-restored = أُعيد إظهار تعليق مخفي
entry-comment-withdrawn = سُحب تعليق
entry-comments-disposed = بُيّن مآل عدة تعليقات
entry-comments-imported = وردت تعليقات مع استيراد
entry-concern-raised = أُثير شاغل
entry-concern-reviewed = روجع شاغل
entry-cycle-changed = غُيّرت دورة
entry-cycle-opened = فُتحت دورة
entry-deadline_template-archived = أُرشف قالب مواعيد نهائية
entry-deadline_template-created = أُنشئ قالب مواعيد نهائية
entry-delivery-acknowledged = تأكد استلام حزمة
entry-delivery-reported = أُفيد عن مدى وصول حزمة
entry-designation-changed = غُيّر تحديد وضع
entry-designation-reopened = أُعيد فتح تحديد وضع
entry-designation-review_ending = تنتهي قريباً مراجعة تقييم
entry-designation-superseded = حلّ تحديد آخر محل تحديد وضع
entry-engagement-changed = غُيّرت خطة المشاركة
entry-engagement-closed = أُغلق بند في خطة المشاركة
entry-engagement-planned = خُطّط لمشاركة
entry-feed_token-issued = أُنشئ عنوان لموجز
entry-feed_token-revoked = أُلغي عنوان لموجز
entry-group-created = أُنشئ الفريق
entry-group-imported = ورد الفريق مع استيراد
entry-group-moved_in = انتقل الفريق من أداة أخرى
entry-group-updated = غُيّر الفريق أو ميثاقه
entry-invitation-erased = مُحي ما تقوله دعوة انضمام عن شخص
entry-invitation-revoked = أُلغيت دعوة انضمام
entry-lesson-answered = بُيّن هل عُمل بدرس مستفاد
entry-lesson-carried = نُقلت الدروس المستفادة من تجربة إلى دورة أخرى
entry-lessons-carried = انتقلت دروس مستفادة إلى دورة أخرى
entry-log_key-published = نُشر مفتاح للسجل
entry-mandate-answered = أُجيب عن سؤال من أسئلة التحقق من الولاية
entry-member-added = أُضيف عضو
entry-member-admitted = قُبل عضو
entry-member-appointed = أُسند دور آخر إلى عضو
entry-member-erased = مُحي ما يُذكر عن عضو
entry-member-invited_in = انضم عضو بناءً على دعوة
entry-member-joined = انضم عضو
entry-member-left = غادر عضو
entry-member-refused = رُفض طلب انضمام
entry-member-reinstated = أُنهي تعليق عضوية
entry-member-removed = أُخرج عضو
entry-member-requested = طلب شخص الانضمام
entry-member-suspended = عُلّقت عضوية
entry-member-updated = غُيّر ما يُذكر عن عضو
entry-members-invited = أُنشئت دعوات انضمام
entry-minority_view-changed = غُيّر بيان الأقلية
entry-minority_view-stated = قُدّم بيان الأقلية
entry-minority_view-withdrawn = سُحب بيان الأقلية
entry-objection-backed = ساند شخص اعتراضاً
entry-objection-contested = نوزع في أن اعتراضاً قد رُوعي
entry-objection-discussed = نوقش اعتراض
entry-objection-found = صدر استنتاج بشأن اعتراض
entry-objection-left = انسحب شخص من مساندة اعتراض
entry-objection-maintained = تُمسّك باعتراض
entry-objection-raised = أُثير اعتراض
entry-objection-released = تخلى صاحب اعتراض عنه؛ ويمكن لغيره تولّيه
entry-objection-reopened = أُعيد فتح اعتراض
entry-objection-responded = رُدّ على اعتراض
entry-objection-taken_over = تولّى شخص آخر اعتراضاً
entry-objection-withdrawn = سُحب اعتراض
entry-output-acknowledged = تأكد استلام ناتج
entry-output-corrected = صُوّب ناتج
entry-output-distributed = أُرسل ناتج
entry-output-drafted = صيغ ناتج
entry-output-published = نُشر ناتج
entry-output-updated = غُيّرت مسودة ناتج
entry-package-sent = أُرسلت حزمة إلى جهات الاتصال
entry-pilot-changed = غُيّرت خطة تجربة
entry-pilot-closed = أُغلقت تجربة
entry-pilot-decided = تقرر ما تؤول إليه أداة تجربة
entry-pilot-evaluated = قُيّمت تجربة
entry-pilot-planned = خُطّط لتجربة
entry-position-closed = أُغلق موقف
entry-position-created = طُرح موقف
entry-position-designated = حُدّد وضع موقف
entry-position-evaluated = نُشر تقييم للمراجعة
entry-programme_item-moved = نُقل بند في البرنامج
entry-programme_item-proposed = اقتُرح بند للبرنامج
entry-programme_item-revised = نُقّح بند في البرنامج
entry-proposal-created = قُدّم مقترح
entry-proposal-deadlines_followed = صار مقترح يتبع قالب مواعيد نهائية، أو لم يعد يتبع أي قالب
entry-proposal-due = حلّ موعد خطوة
entry-proposal-due_date_set = حُدّد الموعد النهائي لخطوة أو أُلغي
entry-proposal-imported = ورد مقترح مع استيراد
entry-proposal-moved = نُقل مقترح
entry-proposal-moved-to = نُقل المقترح: من { $from } إلى { $to }
entry-proposal-updated = غُيّر وصف مقترح
entry-proposals-imported = وردت مقترحات مع استيراد
entry-reconsideration-answered = رُدّ على طلب إعادة نظر
entry-reconsideration-asked = طلب شخص إعادة النظر
entry-resource-recorded = سُجّل مورد
entry-resource-withdrawn = سُحب مورد
entry-review-due = حلّ موعد مراجعة الأخذ بالنواتج
entry-review-held = أُجريت مراجعة الأخذ بالنواتج
entry-review-scheduled = حُدّد موعد مراجعة الأخذ بالنواتج
entry-role_call-closed = أُغلقت دعوة إلى شغل دور
entry-role_call-extended = أُجّل الموعد النهائي لدعوة إلى شغل دور
entry-role_call-filled = عُيّن شخص بناءً على دعوة إلى شغل دور
entry-role_call-offer_withdrawn = سُحب تطوع لشغل دور
entry-role_call-opened = فُتحت دعوة إلى شغل دور
entry-role_call-volunteered = تطوع شخص لشغل دور
entry-round-closed = أُغلقت جولة تشاور
entry-round-ending = تنتهي قريباً جولة تشاور
entry-round-extended = مُدّدت جولة تشاور
entry-round-opened = فُتحت جولة تشاور
entry-round-planned = خُطّط لجولة تشاور
entry-service_account-closed = أُغلق حساب خدمة
entry-service_account-created = أُنشئ حساب خدمة
entry-stance-taken = أُبدي رأي
entry-stances-carried_over = انتقلت آراء إلى نسخة جديدة
entry-stances-made_stale = لم تعد آراء في نسخة سابقة تُحسب
entry-summary-revised = نُقّح ملخص
entry-summary-written = كُتب ملخص
entry-takeaway-withdrawn = سُحبت خلاصات رئيسية
entry-takeaway-written = كُتبت خلاصات رئيسية
entry-text-copies_erased = مُحيت كذلك نسخ من كلمات مُحيت
entry-text-erased = مُحيت كلمات نص
entry-time-answered = رُدّ على طلب وقت إضافي
entry-time-lapsed = سقط طلب وقت إضافي
entry-time-requested = طلب شخص وقتاً إضافياً
entry-token-issued = أُنشئ رمز وصول
entry-token-revoked = أُلغي رمز وصول
entry-topic-approval_withdrawn = سُحبت موافقة على موضوع
entry-topic-approved = ووفق على موضوع
entry-topic-impact_noted = سُجّل أثر لموضوع
entry-topic-impact_withdrawn = سُحب أثر مسجَّل
entry-topic-merge_undone = فُصلت مواضيع مدمجة
entry-topic-merged = دُمج موضوع في آخر
entry-topic-nominated = رُشّح موضوع
entry-topic-nominated_again = رُشّح موضوع مرة أخرى
entry-topic-suitability_answered = أُجيب عن ملاءمة موضوع
entry-topics-chosen = اختيرت مواضيع
entry-uptake-found = نُظر في أدلة الأخذ بناتج
entry-uptake-recorded = سُجّل أخذ بناتج
entry-version-disputed = نوزع في أن نسخة لا تغيّر المعنى
entry-version-published = نُشرت نسخة
entry-webhook-created = أُعدّ خطاف ويب
entry-webhook-disabled = عُطّل خطاف ويب
entry-webhook-enabled = فُعّل خطاف ويب
entry-webhook-ended = أُنهي خطاف ويب
entry-webhook-replayed = أُعيد إرسال قيود إلى خطاف ويب
entry-webhook-secret_replaced = استُبدل سر خطاف ويب
entry-webhook-updated = غُيّر خطاف ويب

## Permissions and search

permissions-all = من يحق له ماذا
permissions-lead = جدول واحد يبيّن من يحق له ماذا، وفي أي خطوة. وتلتزم به الصفحات وAPI والساعة جميعاً.
permissions-filter = النظر في دور واحد أو خطوة واحدة
permissions-phase = موضع المقترح
permissions-caption = الأفعال والأدوار والخطوات
permissions-what = الفعل
permissions-when = متى
permissions-scope = نطاق رمز الوصول
permissions-yes = نعم
permissions-own = ما يخصه
permissions-no = لا
permissions-any-time = في أي وقت
permissions-api = الجدول نفسه في API

search-words = الكلمات
search-group = الفريق
search-kind = النوع
search-how = يجب أن ترد الكلمات كلها. ولا أهمية لحالة الأحرف أو علامات التشكيل. وتقوم النجمة مقام بقية الكلمة: { "\u2068" }consens*{ "\u2069" } تعثر على { "\u2068" }consensus{ "\u2069" }.
search-count = { $count ->
        [0] لم يُعثر على شيء.
        [zero] عُثر على { $count } نتيجة.
        [one] عُثر على نتيجة واحدة.
        [two] عُثر على نتيجتين.
        [few] عُثر على { $count } نتائج.
        [many] عُثر على { $count } نتيجة.
       *[other] عُثر على { $count } نتيجة.
    }
search-in-group = في الفريق
search-more = المزيد في هذا الفريق
search-some-groups = لم يُبحث إلا في الأفرقة الأولى. يُختار فريق للبحث في غيرها.
search-proposal = المقترحات
search-topic = المواضيع
search-position = المواقف
search-comment = التعليقات
search-objection = الاعتراضات

## Words that are erased

erase_text = محو هذه الكلمات نهائياً
    .done = مُحيت الكلمات، ووُضعت علامة مكانها.
    .reason = سبب محوها
    .reason-hint = يراه كل من يقرأ الفريق.
    .columns = الكلمات التي تُمحى
    .columns-hint = كلها، إلا ما تستثنيه.
erase = محو كلمات
erase-words = محو كلمات…
erase-of = كلمات من
erase-now = محوها
erase-for-ever = لا يمكن التراجع عن ذلك.
erase-for-ever-how = لا يمكن لأحد أن يعيد الكلمات.
erase-goes = ما يزول
erase-goes-words = الكلمات نفسها، بالنسبة إلى الجميع.
erase-goes-copies = نسخها المعروفة: الصيغ السابقة والآراء السابقة والطبعات وما اقتبسه آخرون من نسخة من النص.
erase-goes-kept = ما يتيح العثور عليها أو إثباتها: موضعها في البحث، وأملاح بصماتها في السجل. ولا تتضمنها النسخ المصدَّرة والنسخ الاحتياطية التي تُعَدّ من الآن فصاعداً.
erase-stays = ما يبقى
erase-stays-fact = أن ذلك قيل، وأي عضو قاله ومتى؛ والحالة والأعداد والاستنتاجات. ويظل الاعتراض مفتوحاً كما كان.
erase-stays-mark = علامة مكان الكلمات، تبيّن اليوم والسبب وقيد السجل الذي يذكر من محاها. ويُبلَّغ صاحب الكلمات بإشعار.
erase-stays-others = النصوص الأخرى التي تكرر الكلمات. وبعد المحو تذكر هذه الصفحة ما كان منها في المقترح نفسه، كي يمكنك محوه أيضاً.
erase-stays-backups = النسخ المصدَّرة والنسخ الاحتياطية التي أُعدّت من قبل.
erase-nothing = لم تعد هنا كلمات.
erase-copies = { $count ->
        [zero] ومُحيت معها { $count } نسخة.
        [one] ومُحيت معها نسخة واحدة.
        [two] ومُحيت معها نسختان.
        [few] ومُحيت معها { $count } نسخ.
        [many] ومُحيت معها { $count } نسخة.
       *[other] ومُحيت معها { $count } نسخة.
    }
erase-quoted = تتضمن هذه النصوص الكلمات نفسها، أو هي جزء منها. وهي لا تزال موجودة. يمكنك الاطلاع عليها ومحو ما يجب محوه.
erase-quoted-none = لم يُعثر على نص آخر يتضمن هذه الكلمات. ولم يجرِ البحث في نصوص المقترحات الأخرى.
erasures = ما مُحي
erasures-lead = الكلمات التي مُحيت في هذا الفريق: أين كانت، ولماذا مُحيت، ومن محاها، ومتى.
erasures-how = لمحو كلمات، افتح التعليق أو النسخة أو الاعتراض الذي يتضمنها. ويجوز ذلك لصاحب الكلمات، وكذلك للرئيس والأمانة، لكن لا يجوز لأحد في أمر يخصه.
erasures-by-service = الخدمة أو القائم على تشغيلها

column-text = النص
column-change_note = ما تغيّر
column-initiative = المبادرة التي جاء منها
column-on_behalf_of = المجتمع الذي يتكلم باسمه
column-disposition_reason = سبب الرد عليه على هذا النحو
column-finding = الاستنتاج
column-alternatives = البدائل التي وُزنت
column-exact = المقطع
column-prefix = الكلمات السابقة للمقطع
column-suffix = الكلمات التالية للمقطع
column-description = الوصف
column-replacement = الكلمات البديلة
column-answer = الرد
column-harm = { objection-harm }
column-remedy = { objection-remedy }
column-anchor = { objection-anchor }
