# What a group thinks of its positions: stances, consensus, calls, objections, designations, appeals; the facilitators’ desk.

## Parts that are said in many places

person-you = أنت
person-somebody = عضو
person-nobody = لا أحد
column-when = متى
column-version = النسخة
column-receipt = الإيصال
list-next = { $before }، { $next }
list-last = { $before } و{ $last }
stakeholder-other = مجموعات أخرى
share = { $percent }٪
share-exact = { $percent }٪ ({ $exact })
share-hidden = لا يُعرض
share-none = لا شيء بعد
position-designation = تحديد الوضع
consensus-to-stance = إبداء رأيك أو تغييره
consensus-to-standing = الاطلاع على أين وصل، ولماذا

## Pictures

picture-table = الشيء نفسه في جدول
picture-group = { $group }: { $verdict }
picture-taken = شارك { $taken } من { $members }
picture-took-part = شاركوا
picture-silent = لم يُبدوا رأياً
picture-stances = الآراء في كل مجموعة من مجموعات أصحاب المصلحة
    .words = شريط لكل مجموعة من مجموعات أصحاب المصلحة، وكلها بالعرض نفسه لأن لكل مجموعة الوزن نفسه. وأجزاء الشريط هي آراء أعضائها، من التأييد إلى عدم الوضوح؛ وما بقي فارغاً هو من لم يُبدِ رأياً. والأعداد في الجدول أدناه.
picture-part = من شارك
    .words = شريط لكل مجموعة من مجموعات أصحاب المصلحة، وكلها بالعرض نفسه. والجزء الممتلئ هو من أبدوا رأياً، أياً كان. والأعداد في الجدول أدناه.

## Stakeholder groups

stakeholders-title = موقع مجموعات أصحاب المصلحة
stakeholders-how = لكل مجموعة من مجموعات أصحاب المصلحة الوزن نفسه، مهما كان عدد أعضائها.
stakeholders-caption = مجموعات أصحاب المصلحة وآراء أعضائها
stakeholders-group = مجموعة أصحاب المصلحة
stakeholders-verdict = موقعها
stakeholders-members = الأعضاء الداخلون في الحساب
stakeholders-taken = شاركوا
stakeholders-share = نسبة من هم مع النص
stakeholders-hidden = لا تُعرض الأعداد، لأن إحدى المجموعات صغيرة إلى حد أن الأعداد تكشف رأي أفراد بعينهم.
stakeholders-thin = يتحدث باسمها شخص واحد
stakeholders-uncovered = شارك منها عدد أقل مما يلزم
stakeholders-unheard = لم يُسمع رأيها بعد: { $groups }.
stakeholders-all-heard = شارك أحد من كل مجموعة من مجموعات أصحاب المصلحة.
metric-equal = متوسط نسب المجموعات
metric-lowest = أدنى نسبة لمجموعة
metric-heads = نسبة الأفراد
metric-heads-how = تُعرض ولا تحسم شيئاً.
metric-part = شاركوا

## The status in words

phrase-unheard = { $phrase } مجموعات لم يُسمع رأيها: { $groups }.
phrase-full_consensus = متفق عليه من { $agreed ->
        [zero] الأعضاء الذين حسموا رأيهم وعددهم { $agreed }
        [one] العضو الوحيد الذي حسم رأيه
        [two] العضوين اللذين حسما رأيهما
        [few] جميع الأعضاء الذين حسموا رأيهم وعددهم { $agreed }
        [many] جميع الأعضاء الذين حسموا رأيهم وعددهم { $agreed }
       *[other] جميع الأعضاء الذين حسموا رأيهم وعددهم { $agreed }
    }، من مجموع { $members ->
        [zero] { $members } عضو
        [one] عضو واحد
        [two] عضوين
        [few] { $members } أعضاء
        [many] { $members } عضواً
       *[other] { $members } عضو
    }.
phrase-consensus = متفق عليه{ $dissents ->
        [0] {""}
        [zero] {""}
        [one] ، مع تسجيل رأي مخالف واحد
        [two] ، مع تسجيل رأيين مخالفين
        [few] ، مع تسجيل { $dissents } آراء مخالفة
        [many] ، مع تسجيل { $dissents } رأياً مخالفاً
       *[other] ، مع تسجيل { $dissents } رأي مخالف
    }{ $abstaining ->
        [0] {""}
       *[other] ؛ لم تحسم رأيها: { $groups }
    }.
phrase-pending_objections = قيد المناقشة: { $objections ->
        [zero] { $objections } اعتراض
        [one] اعتراض واحد
        [two] اعتراضان
        [few] { $objections } اعتراضات
        [many] { $objections } اعتراضاً
       *[other] { $objections } اعتراض
    } بلا رد بعد.
phrase-unresolved_objection = يحظى بتأييد واسع؛ { $objections ->
        [zero] ولا اعتراض قائماً
        [one] وهناك اعتراض قائم
        [two] وهناك اعتراضان قائمان
        [few] وهناك { $objections } اعتراضات قائمة
        [many] وهناك { $objections } اعتراضاً قائماً
       *[other] وهناك { $objections } اعتراض قائم
    }{ $known ->
        [0] {""}
       *[other] {" "}({ $grounds })
    }.
phrase-significant_opposition = نُظر فيه{ $supporting ->
        [0] {""}
       *[other] ؛ أيدته: { $supported }
    }{ $opposing ->
        [0] {""}
       *[other] ؛ عارضته: { $opposed }
    }{ $dividing ->
        [0] {""}
       *[other] ؛ عارضه جزء كبير من: { $divided }
    }؛ لم يُتفق عليه.
phrase-insufficient_support = لا معارضة له، لكنه لا يحظى بتأييد كافٍ بين المجموعات؛ لم يُتفق عليه.
phrase-divergence = نُظر فيه؛ الآراء متباينة؛ لم يُتفق عليه.
phrase-minority_view = مطروح { $by ->
        [0] { $members ->
        [0] دون تأييد
        [zero] من { $members } عضو
        [one] من عضو واحد
        [two] من عضوين
        [few] من { $members } أعضاء
        [many] من { $members } عضواً
       *[other] من { $members } عضو
    }
       *[other] من: { $groups }
    }؛ ليس موقفاً للفريق.
phrase-consensus_against = نُظر فيه ولم يحظَ بالتأييد.
phrase-insufficient_basis = تعذر التقدير{ $many ->
        [0] {""}
       *[other] : { $reasons }
    }.
phrase-not_eligible = خارج الولاية{ $many ->
        [0] {""}
       *[other] : { $checks }
    }.
gate-WINDOW_SHORT = لم يبقَ النص مفتوحاً مدة كافية
gate-TEXT_CHANGED_LATE = تغيّر النص قبل وقت قريب جداً
gate-TIME_REQUEST_OPEN = طُلب وقت إضافي
gate-QUORUM = شارك عدد قليل جداً من الأعضاء
gate-COVERAGE = شارك عدد قليل جداً من المجموعات
gate-TEXT_UNCLEAR = النص غير واضح لعدة أعضاء
gate-NOBODY_DECIDED = لم تحسم أي مجموعة رأيها
gate-other = لم يُستوفَ أحد الشروط

## Reasons: what each is about

reason-code-MANDATE_FAIL = أسئلة التحقق من الولاية مستوفاة
reason-code-MANDATE_PENDING = لم يُجب عن كل أسئلة التحقق من الولاية
reason-code-WINDOW_SHORT = أيام بقاء النص مفتوحاً
reason-code-TEXT_CHANGED_LATE = الأيام منذ آخر تغيير جوهري في النص
reason-code-TIME_REQUEST_OPEN = طلبات وقت إضافي مفتوحة
reason-code-QUORUM = الأعضاء الذين شاركوا
reason-code-COVERAGE = مجموعات أصحاب المصلحة التي شارك منها عدد كافٍ من الأعضاء
reason-code-GROUPS_MISSING = مجموعات أصحاب المصلحة التي شارك منها عدد أقل مما يلزم
reason-code-THIN = مجموعات أصحاب المصلحة التي يتحدث باسمها شخص واحد
reason-code-TEXT_UNCLEAR = الأعضاء الذين لا يتضح لهم النص
reason-code-NOBODY_DECIDED = مجموعات أصحاب المصلحة التي حسمت رأيها
reason-code-OBJECTION_UNADDRESSED = اعتراض بلا استنتاج
reason-code-OBJECTION_STANDS = اعتراض قائم
reason-code-OBJECTION_MAINTAINED = اعتراض متمسَّك به رغم الاستنتاج
reason-code-LOW_ACTIVE_SUPPORT = مجموعات أصحاب المصلحة التي فيها تأييد فعلي
reason-code-EQUAL_GROUP_SHARE = متوسط نسب مجموعات أصحاب المصلحة
reason-code-WEAKEST_GROUP = أدنى نسبة لمجموعة من مجموعات أصحاب المصلحة
reason-code-ALL_GROUPS_OPPOSE = كل مجموعة من مجموعات أصحاب المصلحة حسمت رأيها تعارض
reason-code-GROUPS_ABSTAIN = مجموعات أصحاب المصلحة التي لم تحسم رأيها
reason-code-DISSENT_NOTED = آراء مخالفة مسجَّلة
reason-code-UNANIMITY = كل الأعضاء مع النص أو يمكنهم التعايش معه

## Reasons: what was found, and what it takes

reason-said-MANDATE_FAIL = { $passed ->
        [yes] أُجيب عن أسئلة التحقق من الولاية واستُوفيت.
       *[other] لم يُستوفَ أحد أسئلة التحقق من الولاية: لا يجوز للفريق أن يقول هذا.
    }
reason-said-MANDATE_PENDING = لم يُجب بعد عن كل أسئلة التحقق من الولاية.
reason-said-WINDOW_SHORT = النص مفتوح منذ { $observed ->
        [zero] { $observed } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $observed } أيام
        [many] { $observed } يوماً
       *[other] { $observed } يوم
    }. والمطلوب: { $required ->
        [zero] { $required } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $required } أيام
        [many] { $required } يوماً
       *[other] { $required } يوم
    }.
reason-said-TEXT_CHANGED_LATE = جرى آخر تغيير جوهري في النص قبل { $observed ->
        [zero] { $observed } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $observed } أيام
        [many] { $observed } يوماً
       *[other] { $observed } يوم
    }. والمطلوب دون تغيير من هذا القبيل: { $required ->
        [zero] { $required } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $required } أيام
        [many] { $required } يوماً
       *[other] { $required } يوم
    }.
reason-said-TIME_REQUEST_OPEN = { $observed ->
        [0] لا طلب للوقت الإضافي في انتظار الرد.
        [zero] لا طلب للوقت الإضافي في انتظار الرد.
        [one] هناك طلب وقت إضافي واحد في انتظار الرد.
        [two] هناك طلبا وقت إضافي في انتظار الرد.
        [few] هناك { $observed } طلبات للوقت الإضافي في انتظار الرد.
        [many] هناك { $observed } طلباً للوقت الإضافي في انتظار الرد.
       *[other] هناك { $observed } طلب للوقت الإضافي في انتظار الرد.
    }
reason-said-QUORUM = { $observed ->
        [0] لم يشارك أحد.
        [zero] شارك { $observed } شخص.
        [one] شارك شخص واحد.
        [two] شارك شخصان.
        [few] شارك { $observed } أشخاص.
        [many] شارك { $observed } شخصاً.
       *[other] شارك { $observed } شخص.
    } والمطلوب: { $required }.
reason-said-COVERAGE = { $observed ->
        [0] لم يشارك عدد كافٍ من الأشخاص من أي مجموعة من مجموعات أصحاب المصلحة.
        [zero] شارك عدد كافٍ من الأشخاص من { $observed } مجموعة من مجموعات أصحاب المصلحة.
        [one] شارك عدد كافٍ من الأشخاص من مجموعة واحدة من مجموعات أصحاب المصلحة.
        [two] شارك عدد كافٍ من الأشخاص من مجموعتين من مجموعات أصحاب المصلحة.
        [few] شارك عدد كافٍ من الأشخاص من { $observed } مجموعات من مجموعات أصحاب المصلحة.
        [many] شارك عدد كافٍ من الأشخاص من { $observed } مجموعة من مجموعات أصحاب المصلحة.
       *[other] شارك عدد كافٍ من الأشخاص من { $observed } مجموعة من مجموعات أصحاب المصلحة.
    } والمطلوب: { $required }.
reason-said-GROUPS_MISSING = شارك عدد أقل مما يلزم من الأشخاص من: { $groups }.
reason-said-THIN = { $many ->
        [zero] يتحدث شخص واحد فقط باسم: { $groups }
        [one] يتحدث شخص واحد فقط باسم: { $groups }
        [two] يتحدث شخص واحد فقط باسم كل من: { $groups }
        [few] يتحدث شخص واحد فقط باسم كل من: { $groups }
        [many] يتحدث شخص واحد فقط باسم كل من: { $groups }
       *[other] يتحدث شخص واحد فقط باسم كل من: { $groups }
    }.
reason-said-TEXT_UNCLEAR = { $observed ->
        [0] لم يقل أحد إن النص غير واضح.
        [zero] النص غير واضح لعدد من الأشخاص: { $observed } شخص.
        [one] النص غير واضح لشخص واحد.
        [two] النص غير واضح لشخصين.
        [few] النص غير واضح لعدد { $observed } من الأشخاص.
        [many] النص غير واضح لعدد { $observed } من الأشخاص.
       *[other] النص غير واضح لعدد { $observed } من الأشخاص.
    } ولا يشكل ذلك عائقاً حتى { $required }.
reason-said-NOBODY_DECIDED = { $observed ->
        [0] لم تحسم أي مجموعة من مجموعات أصحاب المصلحة رأيها.
        [zero] مجموعات أصحاب المصلحة التي حسمت رأيها: { $observed } مجموعة.
        [one] مجموعات أصحاب المصلحة التي حسمت رأيها: مجموعة واحدة.
        [two] مجموعات أصحاب المصلحة التي حسمت رأيها: مجموعتان.
        [few] مجموعات أصحاب المصلحة التي حسمت رأيها: { $observed } مجموعات.
        [many] مجموعات أصحاب المصلحة التي حسمت رأيها: { $observed } مجموعة.
       *[other] مجموعات أصحاب المصلحة التي حسمت رأيها: { $observed } مجموعة.
    }
reason-said-OBJECTION_UNADDRESSED = لا استنتاج بعد بشأن أحد الاعتراضات.{ $many ->
        [0] {""}
       *[other] {" "}ويتبناه جزء كبير من: { $groups }.
    }
reason-said-OBJECTION_STANDS = هناك اعتراض قائم: خلص الاستنتاج إلى أنه لم يُعالَج.{ $many ->
        [0] {""}
       *[other] {" "}ويتبناه جزء كبير من: { $groups }.
    }
reason-said-OBJECTION_MAINTAINED = هناك اعتراض متمسَّك به رغم الاستنتاج الصادر بشأنه.{ $many ->
        [0] {""}
       *[other] {" "}ويتبناه جزء كبير من: { $groups }.
    }
reason-said-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $observed ->
        [0] لا أحد يؤيد النص فعلياً.
        [zero] يؤيد النص فعلياً { $observed } شخص.
        [one] يؤيد النص فعلياً شخص واحد.
        [two] يؤيد النص فعلياً شخصان.
        [few] يؤيد النص فعلياً { $observed } أشخاص.
        [many] يؤيد النص فعلياً { $observed } شخصاً.
       *[other] يؤيد النص فعلياً { $observed } شخص.
    }
       *[other] { $observed ->
        [0] لا أحد يؤيد النص فعلياً في أي مجموعة من مجموعات أصحاب المصلحة.
        [zero] هناك من يؤيد النص فعلياً في { $observed } مجموعة من مجموعات أصحاب المصلحة.
        [one] هناك من يؤيد النص فعلياً في مجموعة واحدة من مجموعات أصحاب المصلحة.
        [two] هناك من يؤيد النص فعلياً في مجموعتين من مجموعات أصحاب المصلحة.
        [few] هناك من يؤيد النص فعلياً في { $observed } مجموعات من مجموعات أصحاب المصلحة.
        [many] هناك من يؤيد النص فعلياً في { $observed } مجموعة من مجموعات أصحاب المصلحة.
       *[other] هناك من يؤيد النص فعلياً في { $observed } مجموعة من مجموعات أصحاب المصلحة.
    }
    } والمطلوب: { $required }.
reason-said-EQUAL_GROUP_SHARE = متوسط نسب المجموعات { $observed }. والمطلوب: { $required }.
reason-said-WEAKEST_GROUP = أدنى نسبة لمجموعة { $observed }{ $many ->
        [0] {""}
       *[other] ، في: { $groups }
    }. والمطلوب: { $required }.
reason-said-ALL_GROUPS_OPPOSE = كل مجموعة من مجموعات أصحاب المصلحة حسمت رأيها تعارض: { $groups }.
reason-said-GROUPS_ABSTAIN = لم تحسم رأيها: { $groups }.
reason-said-DISSENT_NOTED = هناك آراء مخالفة مسجَّلة{ $observed ->
        [0] {""}
        [zero] : { $observed } شخص
        [one] : شخص واحد
        [two] : شخصان
        [few] : { $observed } أشخاص
        [many] : { $observed } شخصاً
       *[other] : { $observed } شخص
    }.
reason-said-UNANIMITY = كل الأعضاء مع النص أو يمكنهم التعايش معه، ولا أحد صامت.

reasons-title = الأسباب، واحداً واحداً
reasons-how = كل شرط واختبار يستند إليه المستوى، مستوفى كان أو غير مستوفى. وما لم يُستوفَ يأتي أولاً.
reasons-caption = أسباب التقدير
reasons-result = النتيجة
reasons-what = ما نُظر فيه
reasons-rule = القاعدة
reasons-met = مستوفى
reasons-unmet = غير مستوفى
reasons-note = ملاحظة
reasons-objection = قراءة الاعتراض

## What would change the level

lacking-title = ما من شأنه أن يغيّره
lacking-nothing = لا ينقص شيء.
lacking-not-shown = لا يُذكر إلا ما لا يتوقف على الآراء: لا تُعرض عليك الآراء الآن.
lacking-MANDATE_FAIL = استيفاء ما لم يُستوفَ من أسئلة التحقق من الولاية.
lacking-MANDATE_PENDING = إجابة عن كل سؤال من أسئلة التحقق من الولاية.
lacking-WINDOW_SHORT = بقاء النص مفتوحاً مدة إضافية: { $amount ->
        [zero] { $amount } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $amount } أيام
        [many] { $amount } يوماً
       *[other] { $amount } يوم
    }.
lacking-TEXT_CHANGED_LATE = مدة إضافية دون تغيير جوهري: { $amount ->
        [zero] { $amount } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $amount } أيام
        [many] { $amount } يوماً
       *[other] { $amount } يوم
    }.
lacking-TIME_REQUEST_OPEN = { $amount ->
        [zero] رد على طلب الوقت الإضافي.
        [one] رد على طلب الوقت الإضافي.
        [two] رد على طلبي الوقت الإضافي.
        [few] رد على { $amount } طلبات للوقت الإضافي.
        [many] رد على { $amount } طلباً للوقت الإضافي.
       *[other] رد على { $amount } طلب للوقت الإضافي.
    }
lacking-QUORUM = مشاركون إضافيون: { $amount ->
        [zero] { $amount } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $amount } أشخاص
        [many] { $amount } شخصاً
       *[other] { $amount } شخص
    }.
lacking-COVERAGE = مجموعات إضافية من مجموعات أصحاب المصلحة يشارك منها عدد كافٍ من الأشخاص: { $amount ->
        [zero] { $amount } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $amount } مجموعات
        [many] { $amount } مجموعة
       *[other] { $amount } مجموعة
    }{ $many ->
        [0] {""}
       *[other] {" "}(يمكن أن تكون من: { $groups })
    }.
lacking-GROUPS_MISSING = مشاركة مزيد من الأشخاص من: { $groups }.
lacking-THIN = { $many ->
        [zero] مشاركة شخص ثانٍ من: { $groups }
        [one] مشاركة شخص ثانٍ من: { $groups }
        [two] مشاركة شخص ثانٍ من كل من: { $groups }
        [few] مشاركة شخص ثانٍ من كل من: { $groups }
        [many] مشاركة شخص ثانٍ من كل من: { $groups }
       *[other] مشاركة شخص ثانٍ من كل من: { $groups }
    }.
lacking-TEXT_UNCLEAR = انخفاض عدد من لا يتضح لهم النص بمقدار { $amount ->
        [zero] { $amount } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $amount } أشخاص
        [many] { $amount } شخصاً
       *[other] { $amount } شخص
    }.
lacking-NOBODY_DECIDED = أن تحسم إحدى مجموعات أصحاب المصلحة رأيها.
lacking-OBJECTION_UNADDRESSED = استنتاج بشأن اعتراض.
lacking-OBJECTION_STANDS = نسخة تراعي الاعتراض، أو سحبه.
lacking-OBJECTION_MAINTAINED = التوقف عن التمسك باعتراض.
lacking-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] مؤيدون فعليون إضافيون للنص: { $amount ->
        [zero] { $amount } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $amount } أشخاص
        [many] { $amount } شخصاً
       *[other] { $amount } شخص
    }.
       *[other] مجموعات إضافية من مجموعات أصحاب المصلحة فيها من يؤيد النص فعلياً: { $amount ->
        [zero] { $amount } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $amount } مجموعات
        [many] { $amount } مجموعة
       *[other] { $amount } مجموعة
    }.
    }
lacking-EQUAL_GROUP_SHARE = { $known ->
        [yes] زيادة متوسط نسب المجموعات بمقدار { $amount }.
       *[other] متوسط أعلى لنسب المجموعات.
    }
lacking-WEAKEST_GROUP = { $known ->
        [yes] زيادة النسبة بمقدار { $amount } في: { $groups }.
       *[other] نسبة أعلى في: { $groups }.
    }
lacking-ALL_GROUPS_OPPOSE = ألا تعارض إحدى مجموعات أصحاب المصلحة من بين: { $groups }.
lacking-GROUPS_ABSTAIN = أن تحسم رأيها: { $groups }.
lacking-DISSENT_NOTED = انتفاء الآراء المخالفة.
lacking-UNANIMITY = أن يكون الجميع مع النص.

## Your stance

stance-title = رأيك
stance-call-open = الدعوة إلى توافق الآراء مفتوحة حتى { $at }
stance-call-over = انتهت الدعوة إلى توافق الآراء { $at }
stance-call-see = الاطلاع على الدعوة
stance-call-none = لا توجد دعوة مفتوحة إلى توافق الآراء بعد. ويمكنك إبداء رأيك منذ الآن؛ وهو يُحسب متى فُتحت دعوة، ويمكنك تغييره في أي وقت.
stance-seen-open = يرى أعضاء الفريق رأيك وسببه. ويرى غيرهم أعداداً، وفقط حيث لا تكون أي من مجموعات أصحاب المصلحة صغيرة جداً.
stance-seen-after-own = من أبدى رأيه يرى آراء الآخرين. وقبل إبداء رأيك لا تُعرض عليك آراؤهم.
stance-seen-after-close = لا يرى أحد رأيك قبل إغلاق الدعوة. أما مشاركتك فتظهر ضمن عدد.
stance-own = ما قلته حتى الآن
stance-own-none = لم يَرِد رأيك في هذا الموقف بعد.
stance-own-version = في النسخة { $version }
stance-receipt = القيد في السجل
stance-stale = في نص سابق
stance-stale-how = تغيّر النص تغيّراً جوهرياً منذ ذلك الحين. ولم يعد رأيك يُحسب: المطلوب قراءة النص الجديد وإبداء رأيك فيه مرة أخرى.
stance-uncounted = لا يُحسب
stance-confirm = تأكيده للنص الجديد
stance-take-back = سحبه: تحويله إلى حياد
stance-take = إبداء رأيك
stance-change = تغيير رأيك
stance-not-designated = حُدّد وضع هذا الموقف. ولم يعد يقبل آراء.
stance-not-closed = أُغلق هذا الموقف. ولم يعد يقبل آراء.
stance-not-written = ليس لهذا الموقف نص بعد. ولا يوجد ما يُبدى الرأي فيه.
stance-not-signed-in = يلزم تسجيل الدخول لإبداء الرأي.
stance-not-member = يُبدي أعضاء الفريق آراءهم. ولست من بينهم.
stance-not-role = يُبدي الرؤساء والمُيسِّرون وأصحاب المصلحة آراءهم. ودورك لا يتيح ذلك.
stance-not-step = تُبدى الآراء من خطوة المداولة حتى خطوة الصلاحية. والمقترح الآن في خطوة أخرى.
stance-not-designator = يقع عليك تحديد الوضع بعد هذه الدعوة، ولذلك لا رأي لك فيها.
stance-not-over = انقضت مهلة الدعوة. ولم تعد تقبل آراء.
stance-objection = عند الاعتراض: اعتراضك
stance-objection-how = من يعترض يقف وراء اعتراض واحد على الأقل يبيّن الخطأ. ويمكن مساندة اعتراض قائم أو إثارة اعتراض جديد. وعلى الفريق أن يتناوله.
stance-objection-behind = أنت من مساندي اعتراض مفتوح بالفعل. ولا يلزم هنا شيء آخر.
stance-objection-new = إثارة اعتراض باسمك
stance-objection-new-how = يُترك هذا فارغاً عند مساندة اعتراض قائم أو عند عدم الاعتراض.
stance-text = النص
stance-text-version = النسخة { $version }
stance-history = آراؤك السابقة
stance-history-caption = الآراء التي أُبديت، الأحدث أولاً

cast_stance = حفظ رأيي
    .done = حُفظ رأيك.
    .stance = ما رأيك في هذا النص؟
    .reason = سبب رأيك
    .reason-hint = لازم عند الاعتراض. وفيما عدا ذلك يساعد الآخرين على فهمك.
    .objection_id = مساندة هذا الاعتراض
    .objection-ground = ما يتعلق به
    .objection-summary = الاعتراض، في جملة أو جملتين
    .objection-harm = الضرر المتوقع
    .objection-remedy = التغيير الذي من شأنه أن يزيل اعتراضك
    .objection-anchor = المقطع الذي يتعلق به
    .objection-anchor-hint = حرفياً كما يرد في النص.
    .objection-focal_point_of = باسم المجتمع الذي أنت جهة اتصاله

## Where a position stands

consensus-title = توافق الآراء بشأن هذا الموقف
consensus-basis = المرجع
consensus-as-of = حتى
consensus-electorate = الداخلون في الحساب
consensus-mandate = الولاية
electorate-counted = { $counted ->
        [zero] { $counted } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $counted } أشخاص
        [many] { $counted } شخصاً
       *[other] { $counted } شخص
    }.
electorate-joined = انضم منهم بعد فتح الدعوة: { $joined ->
        [zero] { $joined } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $joined } أشخاص
        [many] { $joined } شخصاً
       *[other] { $joined } شخص
    }.
electorate-departed = غادر منهم، ويبقى رأيه محسوباً إلى أن يتغيّر النص تغيّراً جوهرياً: { $departed ->
        [zero] { $departed } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $departed } أشخاص
        [many] { $departed } شخصاً
       *[other] { $departed } شخص
    }.
standing-advised = ما يشير به التقدير
standing-not-shown = لا يُعرض عليك المستوى الآن، لأن من شأنه أن يكشف رأي الآخرين. وسيُعرض حين تسمح الدعوة بذلك: بعد إبداء رأيك، أو بعد إغلاق الدعوة.
level-held = { $days ->
        [0] المستوى قائم منذ اليوم.
        [zero] المستوى قائم منذ { $days } يوم.
        [one] المستوى قائم منذ يوم واحد.
        [two] المستوى قائم منذ يومين.
        [few] المستوى قائم منذ { $days } أيام.
        [many] المستوى قائم منذ { $days } يوماً.
       *[other] المستوى قائم منذ { $days } يوم.
    }
level-fragile = { $persons ->
        [zero] لا يتوقف هذا المستوى على شخص بعينه.
        [one] يتوقف هذا المستوى على شخص واحد: لو صار محايداً لتغيّر المستوى.
        [two] يتوقف هذا المستوى على أفراد: هناك شخصان يمكن لأي منهما وحده أن يغيّره لو صار محايداً.
        [few] يتوقف هذا المستوى على أفراد: هناك { $persons } أشخاص يمكن لأي منهم وحده أن يغيّره لو صار محايداً.
        [many] يتوقف هذا المستوى على أفراد: هناك { $persons } شخصاً يمكن لأي منهم وحده أن يغيّره لو صار محايداً.
       *[other] يتوقف هذا المستوى على أفراد: هناك { $persons } شخص يمكن لأي منهم وحده أن يغيّره لو صار محايداً.
    }
level-designated = ما حُدّد
designation-of = التقييم { $number } للنسخة { $version }
designation-review-until = مفتوح للمراجعة حتى { $at }.
designation-challenge-until = يمكن الطعن فيه حتى { $at }.
designation-read = قراءة تحديد الوضع
designation-none = لم يُحدَّد أي وضع بعد. فالتقدير مشورة؛ ويحدد المُيسِّر الوضع بعد دعوة.
designation-way = تحديد وضع هذا الموقف ومراجعته والطعن فيه

course-title = كيف وصل إلى ذلك
course-none = لا يوجد بعد ما يُعرض: يبدأ المسار بأول رأي أو اعتراض.
course-picture = النسب عبر الزمن
    .words = ثلاثة خطوط من أول يوم إلى آخر يوم: متوسط نسب المجموعات، وأدنى نسبة لمجموعة، ونسبة الأفراد. والأعلى يعني اتفاقاً أكبر. وتشير الخطوط المتقطعة المرقمة إلى الأيام التي تغيّر فيها المستوى؛ وتبيّن القائمة أدناه كيف تغيّر. ويتضمن الجدول كل النقاط.
course-part = من شارك، عبر الزمن
    .words = خط واحد من أول يوم إلى آخر يوم: نسبة من أبدوا رأياً من الداخلين في الحساب. ويتضمن الجدول كل النقاط.
course-all = 100 %
course-needs-equal = المتوسط المطلوب: { $share }
course-needs-lowest = أدنى نسبة مطلوبة: { $share }
course-changes = تغيّرات المستوى
course-change = من «{ $before }» إلى «{ $after }»
course-entry = القيد الذي غيّره
course-by-clock = (بمرور الوقت)
course-caption = مسار توافق الآراء، نقطة بنقطة
course-level = المستوى
course-open-objections = الاعتراضات المفتوحة
course-thinned = عدد النقاط المحفوظة { $total }؛ وتُعرض الأولى والأخيرة وتغيّرات المستوى وبعض ما بينها.

calls-title = الدعوات إلى توافق الآراء
calls-none = لم تُفتح أي دعوة إلى توافق الآراء بشأن هذا الموقف.
calls-all = دعوات المقترح كله ومواقفه
call-round = الدعوة { $round } إلى توافق الآراء

objections-title = الاعتراضات
objections-how = يُرد على كل اعتراض، ويبقى في السجل مع ما آل إليه. ولا يُغلق أي اعتراض بالصمت أو بمرور الوقت.
objections-none = لم يعترض أحد.
objection-not-shown = لا يُعرض ما جاء فيه.
objection-maintained = متمسَّك به
objection-overdue = الرد متأخر
objection-vacant = لا صاحب له
objection-backers = المساندون: { $backers ->
        [zero] { $backers } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $backers } أشخاص
        [many] { $backers } شخصاً
       *[other] { $backers } شخص
    }{ $many ->
        [0] {""}
       *[other] ، من: { $groups }
    }
objection-age = { $days ->
        [0] أُثير اليوم
        [zero] أُثير قبل { $days } يوم
        [one] أُثير قبل يوم واحد
        [two] أُثير قبل يومين
        [few] أُثير قبل { $days } أيام
        [many] أُثير قبل { $days } يوماً
       *[other] أُثير قبل { $days } يوم
    }، { $answered ->
        [yes] { $response ->
        [0] ورُدّ عليه في اليوم نفسه
        [zero] ورُدّ عليه بعد { $response } يوم
        [one] ورُدّ عليه بعد يوم واحد
        [two] ورُدّ عليه بعد يومين
        [few] ورُدّ عليه بعد { $response } أيام
        [many] ورُدّ عليه بعد { $response } يوماً
       *[other] ورُدّ عليه بعد { $response } يوم
    }
       *[other] ولم يُرد عليه بعد
    }
objection-sustained = يتبناه جزء كبير من: { $groups }.
objection-met-in = راعته النسخة { $version }
objection-finding = الاستنتاج:
objection-raise-how = يُذكر ما هو الخطأ، وما الضرر المتوقع، وما التغيير الذي من شأنه أن يزيل الاعتراض. وكلما كان أدق سهلت مراعاته.
objection-not-now = لم يعد الموقف يقبل اعتراضات.
objection-not-over = انقضت مهلة الدعوة؛ ولم تعد تُقبل فيها اعتراضات.

raise_objection = إثارة اعتراض
    .done = أُثير اعتراضك. وسيُرد عليه.
    .ground = ما يتعلق به
    .summary = الاعتراض، في جملة أو جملتين
    .harm = الضرر المتوقع
    .remedy = التغيير الذي من شأنه أن يزيل اعتراضك
    .anchor = المقطع الذي يتعلق به
    .anchor-hint = حرفياً كما يرد في النص.
    .focal_point_of = باسم المجتمع الذي أنت جهة اتصاله

stances-title = الآراء
stances-caption = آراء الأعضاء
stances-member = العضو
stances-stance = الرأي
stances-members-only = لا تُدرج الآراء إلا لأعضاء الفريق.
stances-not-shown = لا تعرض الدعوة عليك آراء الآخرين الآن. ورأيك مدرج.
stances-none = لم يُبدَ أي رأي بعد.
stances-one-history = كيف تكوّن هذا الرأي
stale-title = من ينبغي سؤالهم من جديد
stale-how = أبدى هؤلاء الأعضاء رأيهم قبل أن يتغيّر النص تغيّراً جوهرياً. ولم يعد ما قالوه يُحسب.
stale-version = أبدى رأيه في النسخة { $version }

## Consensus of a proposal

overview-title = توافق الآراء
overview-lead = أين وصل كل موقف من مواقف هذا المقترح. لا شيء يُحسم بالتصويت: المهم هو هل يمكن لكل مجموعة من مجموعات أصحاب المصلحة أن تتعايش معه، وما مآل كل اعتراض.
overview-none = لا يوجد موقف بعد. تُكتب المواقف في خطوة المداولة.
overview-lowest = أدنى مستوى:
overview-no-lowest = لا يُعرض الآن
overview-incomplete = المواقف أكثر مما هو مدرج هنا.
overview-topic = بشأن:
overview-hidden = لا يُعرض المستوى الآن
overview-designated = حُدّد الوضع: { $level } ({ $state })
overview-objections = { $objections ->
        [0] لا اعتراض مفتوحاً
        [zero] لا اعتراض مفتوحاً
        [one] اعتراض مفتوح واحد
        [two] اعتراضان مفتوحان
        [few] { $objections } اعتراضات مفتوحة
        [many] { $objections } اعتراضاً مفتوحاً
       *[other] { $objections } اعتراض مفتوح
    }
overview-call = { $call }: { $state }، حتى { $at }
call-open-how = تطلب الدعوة من الجميع إبداء رأيهم حتى يوم معين. وعند فتحها تُثبَّت لها القواعد وقائمة الداخلين في الحساب.
call-open-nothing = لا يوجد موقف يمكن فتح دعوة بشأنه الآن: يجب أن يكون له نص، وألا تكون بشأنه دعوة أخرى ما زالت مفتوحة.
call-open-not-step = تُفتح الدعوات إلى توافق الآراء في خطوة الصلاحية.
call-output-option = { $output } (المدة على الأقل: { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    })

open_call = فتح دعوة إلى توافق الآراء
    .done = فُتحت الدعوة. ويُبلَّغ الأعضاء.
    .output_type = ما يُراد أن يصير إليه الموقف
    .output_type-hint = يحدد ذلك أقل مدة تبقى فيها الدعوة مفتوحة، وأثر الاعتراض المفتوح.
    .closes_at = مفتوحة حتى
    .results = من يرى آراء الآخرين قبل إغلاقها
    .designator_id = من يحدد الوضع بعدها
    .designator_id-hint = مُيسِّر لم يكتب النص ولا يعترض عليه. ومن يحدد الوضع لا يدخل في الحساب.
    .new_information = ما الجديد منذ الدعوة السابقة
    .new_information-hint = لازم إذا سبقت دعوة بشأن هذا الموضوع. ويُترك فارغاً في الدعوة الأولى.

## A call

call-title = الدعوة { $round } إلى توافق الآراء
call-designator = من يحدد الوضع:
call-output-type = الغرض منها
call-results = من يرى الآراء قبل إغلاقها
call-opened = فُتحت
call-extended = مُدّدت
call-closed = أُغلقت
call-days = بمقدار { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }
call-new-information = ما الجديد
call-waits = انقضت المهلة. وتُغلق الدعوة متى صدر استنتاج بشأن كل من هذه الاعتراضات أو سُحب:
call-waits-for = الاعتراض { $number }
call-closes-itself = تُغلق الدعوة تلقائياً عند انقضاء مهلتها.
call-close-how = انقضت مهلة هذه الدعوة. وستُغلق بعد لحظات؛ ويمكن إغلاقها الآن.
roll-title = الداخلون في الحساب، ومن شارك منهم
roll-fixed = عدد الداخلين في الحساب عند فتح الدعوة: { $members ->
        [zero] { $members } عضو
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضواً
       *[other] { $members } عضو
    }. ويسري أي تغيير في المجموعة أو المنظمة أو الدور بعد إغلاقها.
roll-of-another = الأعداد بحسب مجموعة أصحاب المصلحة هي أعداد أحدث دعوة؛ أما ما أسفرت عنه هذه الدعوة فهو في تحديد الوضع الخاص بها.
roll-digest = بصمة قائمة الداخلين في الحساب:
turnout-caption = من شارك
frozen-title = قواعد هذه الدعوة
frozen-how = ثُبّتت هذه القواعد عند فتح الدعوة. ولا يمسها أي تغيير لاحق في الميثاق.
frozen-groups = مجموعات أصحاب المصلحة المتوقعة:
frozen-rules = كل القواعد وقيمها
frozen-what = القاعدة
frozen-value = القيمة
frozen-name = الاسم في الميثاق
frozen-yes = نعم
frozen-no = لا
param-quorum_abs = عدد الأشخاص الذين يجب أن يشاركوا على الأقل
param-quorum_frac = نسبة من يجب أن يشاركوا من الداخلين في الحساب
param-cov_frac = نسبة مجموعات أصحاب المصلحة التي يجب أن يشارك منها عدد كافٍ
param-cov_min = عدد مجموعات أصحاب المصلحة التي يجب أن يشارك منها عدد كافٍ، على الأقل
param-group_min = عدد الأشخاص من المجموعة الذي يُعد «كافياً»
param-active_min = عدد الأشخاص الذين يجب أن يؤيدوا النص فعلياً
param-active_groups = عدد مجموعات أصحاب المصلحة التي فيها تأييد فعلي، على الأقل
param-active_frac = نسبة مجموعات أصحاب المصلحة التي فيها تأييد فعلي
param-unclear_abs = عدد الأشخاص الذي ابتداءً منه قد يُعد النص غير واضح
param-unclear_frac = النسبة التي يُعد النص فوقها غير واضح
param-sup_hi = النسبة التي ابتداءً منها تؤيد المجموعة أو تقبل
param-sup_lo = النسبة التي حتى حدها تعارض المجموعة
param-decided_frac = نسبة من يجب أن يكونوا من المشاركين مع النص أو ضده، وإلا عُدّت المجموعة ممتنعة
param-aside_weight = ما يضيفه عدم الموافقة دون تعطيل إلى نسبة المجموعة
param-cons_seq = متوسط نسب المجموعات اللازم لتوافق الآراء
param-cons_bmin = أدنى نسبة لمجموعة يتحقق معها توافق الآراء
param-strong_seq = متوسط نسب المجموعات الذي ابتداءً منه تُعد المعارضة «كبيرة»
param-minority = متوسط نسب المجموعات الذي حتى حده يُعد النص رأي الأقلية
param-gs_frac = نسبة المجموعة التي تتبنى اعتراضاً بوصفها مجموعة
param-min_days = الأيام التي يجب أن يبقى فيها النص مفتوحاً
param-freeze_days = الأيام دون تغيير جوهري
param-strict = الاعتراض الذي تتبناه مجموعة يحول دون توافق الآراء حتى إن رجحت عليه أسباب أخرى
param-collapse_org = للمنظمة وزن واحد، مهما كان عدد أعضائها المشاركين
param-objection_policy = أثر الاعتراض المفتوح
param-thin_policy = مجموعة يتحدث باسمها شخص واحد

close_call = إغلاق الدعوة
    .done = أُغلقت الدعوة.

time-title = طلبات وقت إضافي
time-how = من يحتاج إلى وقت إضافي يطلبه مع ذكر السبب. ويمنحه المُيسِّر أو يرفضه في غضون 72 ساعة؛ وتُمدَّد الدعوة بما مجموعه 21 يوماً على الأكثر.
time-none = لم يطلب أحد وقتاً إضافياً.
time-one = طلب وقت إضافي
time-asked-already = طلبت وقتاً إضافياً. والطلب في انتظار الرد.
time-own = هذا الطلب لك. ويرد عليه مُيسِّر آخر.
time-granted = بمقدار { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }
time-answer = الرد:
time-lapses = يسقط إذا لم يرد أحد حتى
request_time = طلب وقت إضافي
    .done = طلبك لدى المُيسِّرين.
    .reason = سبب الحاجة إلى وقت إضافي
answer_time_request = الرد على الطلب
    .done = رُدّ على الطلب. ويُبلَّغ صاحبه.
    .answer = ردك
    .days = الأيام التي تُمدَّد بها الدعوة
    .days-hint = فقط عند منحه.
    .reason = السبب

## An objection

objection-title = اعتراض
objection-against = على الموقف
objection-harm = الضرر المتوقع
objection-remedy = ما من شأنه أن يزيله
objection-anchor = المقطع
objection-version = أُثير على
objection-community = باسم المجتمع
objection-holder = صاحبه
objection-raised-by = أثاره
objection-released = لا أحد: سحبه صاحبه، وله مساندون آخرون
objection-behind = مساندوه
objection-comment = صيغ من تعليق
objection-comment-read = قراءة التعليق وسلسلته
objection-since = أُثير
objection-response-due = يُرد عليه حتى
objection-answered = آخر رد في الجوهر
objection-found = صدر الاستنتاج
objection-contest-until = يمكن المنازعة فيه حتى
objection-weighed = البدائل التي وُزنت
objection-events = ما قيل وما جرى
objection-events-none = لم يقل أحد شيئاً بعد.
alternative-leave_out = إسقاطه من النص
alternative-defer = تأجيله
alternative-other = بديل آخر، إن وُزن بديل

objecting-title = مساندته
objecting-withdrawn = سُحب هذا الاعتراض.
objecting-back-how = يمكن لمن يرى هذا الاعتراض أن يسانده. وكلما سانده عدد أكبر من مجموعات أصحاب المصلحة زاد وزنه.
objecting-behind = أنت من مساندي هذا الاعتراض.
objecting-take-over-how = لم يعد له صاحب. ومن يتولاه يتحدث باسمه من الآن.
objecting-released = سحبته أنت. وله مساندون آخرون، ويمكن لأحدهم تولّيه.
objecting-contest-how = خلص الاستنتاج إلى أن نسخة تراعي اعتراضك. إذا لم يكن الأمر كذلك، فيُذكر السبب حتى { $at }.
objecting-maintain-how = جاء الاستنتاج على غير ما يراه اعتراضك. ويمكنك التمسك به: فيبقى ذلك في السجل، ويعطيك الحق في بيان الأقلية إلى جانب تحديد الوضع.
objecting-withdraw-how = يُسحب إذا رُوعي أو لم يعد قائماً. وما لم يُذكر غير ذلك يصبح رأيك حياداً. وما دام له مساندون آخرون يبقى كي يتولاه أحدهم.
back_objection = مساندة هذا الاعتراض
    .done = أنت الآن من مساندي الاعتراض.
leave_objection = الانسحاب من مساندته
    .done = لم تعد من مساندي الاعتراض.
take_over_objection = تولّي الاعتراض
    .done = الاعتراض الآن لك.
contest_objection = المنازعة في مراعاته
    .done = الاعتراض مفتوح من جديد.
    .reason = لماذا لا تراعيه النسخة
maintain_objection = التمسك بالاعتراض
    .done = سُجّل التمسك بالاعتراض.
    .reason = لماذا لا يقنعك الاستنتاج
withdraw_objection = سحب الاعتراض
    .done = سُحب الاعتراض.
    .reason = سبب سحبه
    .stance-stance = رأيك من الآن
    .stance-stance-hint = إذا تُرك مفتوحاً أصبح حياداً.
    .stance-reason = سبب هذا الرأي

answer-title = الردود
answer-own = هذا الاعتراض لك. وما يُكتب هنا رد على من يردون عليه.
answer-behind = أنت من مساندي هذا الاعتراض: يرد عليه مُيسِّر آخر باسم الفريق.
respond_to_objection = قول شيء عنه
    .done = سُجّل ما قلته.
    .body = المداخلة
    .substantive = هذا رد في الجوهر باسم الفريق
    .substantive-hint = يمكن بعده إصدار استنتاج. ويمكن لصاحب الاعتراض أن يرد.

find-title = الاستنتاج
find-how = بعد رد في الجوهر، يبيّن المُيسِّر أو الرئيس ما آل إليه الاعتراض. ولا يقوم بذلك من كتب النص أو يساند الاعتراض.
find-behind = أنت من مساندي هذا الاعتراض: يصدر شخص آخر الاستنتاج بشأنه.
find-not-answered = لم يرد عليه أحد في الجوهر بعد. وهذا يأتي أولاً.
find-found = صدر استنتاج بشأنه.
find-awaits = لم يرد صاحب الاعتراض بعد. ويمكن استنتاج أنه رُوعي، أو أنه قائم، على الفور؛ أما إغلاقه خلافاً لرأي صاحبه فيكون بعد رده، أو ابتداءً من { $at }.
find-no-version = لم تُنشر أي نسخة منذ إثارته، ولذلك لا يمكن استنتاج أن نسخة تراعيه.
find_on_objection = حفظ الاستنتاج
    .done = سُجّل الاستنتاج. ويُبلَّغ صاحب الاعتراض.
    .version = النسخة التي تراعيه
    .text = الأسباب
    .text-hint = لصاحب الاعتراض وللجميع.
    .reason_code = لماذا لا يشكل سبباً ضد النص
    .alternatives-option = البديل
    .alternatives-why = لماذا لم يؤخذ به

reconsider-how = يُطلب أولاً إعادة النظر: فهو أقصر طريق. ويرد عليه مع التعليل مُيسِّر لم يشارك فيه.
ask_finding_reconsideration = طلب إعادة النظر في الاستنتاج
    .done = طلبك لدى المُيسِّرين.
    .decision = ما ينبغي إعادة النظر فيه من الاستنتاج
    .grounds = السبب
    .remedy = المطلوب

statements-title = بيانات الأقلية
statements-how = يحق لمن استُمع إليه ولم تُراعَ حجته أن يقول ذلك إلى جانب تحديد الوضع. ويرافق البيان كل ناتج لهذا الموقف.
state_minority_view = تقديم بيان الأقلية
    .done = بيانك مدرج إلى جانب تحديد الوضع.
    .text = بيانك
change_minority_statement = تغيير بيانك
    .done = غُيّر بيانك.
    .text = بيانك
withdraw_minority_statement = سحب بيانك
    .done = سُحب بيانك.

## Designation

designation-title = تحديد الوضع
designation-lead = بعد الدعوة يبيّن المُيسِّر أين وصل الموقف، مع التعليل. التقدير يشير، والإنسان يحدد الوضع.
designation-next = ما يلي ذلك
designation-is-final = حُدّد وضع هذا الموقف. ويرد أدناه مع ما يمكن قوله ضده.
designation-no-call = لا توجد دعوة إلى توافق الآراء بشأن هذا الموقف. ينبغي فتح دعوة أولاً.
designation-call-open = الدعوة مفتوحة. ولا يُحدَّد أي وضع قبل نهايتها: { $at }.
designation-names = تسمّي الدعوة مُيسِّراً آخر: { $who }. لا يمكنك تحديد الوضع إلا إذا تعذر ذلك على ذلك المُيسِّر.
designation-level-not-yet = لا يمكن بعد تحديد وضع موقف عند هذا المستوى.
designation-against = ما لم يُستوفَ
designation-against-none = كل شرط واختبار مستوفى.
designation-see-all = الاطلاع على كل الأسباب والمجموعات والاعتراضات
designation-no-more = عدد التقييمات المنشورة بعد هذه الدعوة { $most }، وهو الحد الأقصى. ويصبح آخرها نهائياً.
designation-evaluation-how = هذا هو التقييم { $number } من { $most } على الأكثر. وهو مفتوح للمراجعة سبعة أيام؛ ويمكن بعدها جعله نهائياً.
designation-in-review = هناك تقييم مفتوح للمراجعة. ويمكن جعله نهائياً بعد { $at }.
designation-final-how = انتهت المراجعة. ومن الآن يُعد وضع الموقف محدَّداً:
designation-basis = التقدير الذي استند إليه
designation-by = محدِّد الوضع
designation-call = بعد الدعوة
designation-findings = بشأن الاعتراضات
designation-deviates = لماذا مستوى غير الذي أشار به التقدير
designation-follows = بدلاً من
designation-superseded-at = لم يعد قائماً منذ { $at }.
designation-finalized = جُعل نهائياً
designation-final-basis = التقدير عند جعله نهائياً
evaluations-title = التقييمات حتى الآن
evaluation-number = التقييم { $number }
evaluation-advised = ما أشار به التقدير:
conflicts-title = من لا يجوز له تحديد الوضع
conflicts-how = لا يحدد الوضع من كتب جزءاً من النص، أو من له اعتراض مفتوح عليه. ويحدد الوضع المُيسِّر الذي تسمّيه الدعوة؛ ولا يقوم بذلك غيره إلا إذا تعذر عليه.
conflicts-you-wrote = كتبت جزءاً من هذا النص، ولذلك لا يمكنك تحديد وضعه.
conflicts-you-object = أنت من مساندي اعتراض مفتوح على هذا النص، ولذلك لا يمكنك تحديد وضعه.
conflicts-authors = كتبوا جزءاً من النص
conflicts-objectors = يساندون اعتراضاً مفتوحاً
deviations-title = عند استنتاج مستوى غير الذي أشار به التقدير
deviations-how = يُذكر عندئذ بشأن كل مما يلي لماذا لا يمنع ذلك. وتُترك كلها فارغة عند الأخذ بما أشار به التقدير.
designate = نشر التقييم
    .done = نُشر التقييم، وهو مفتوح للمراجعة.
    .level = المستوى المستنتج
    .rationale = لماذا هذا المستوى
    .findings = ما استُنتج بشأن الاعتراضات
finalize_designation = جعله نهائياً
    .done = حُدّد الوضع. ويمكن الطعن فيه لمدة أربعة عشر يوماً.
field-deviations-MANDATE_FAIL = لماذا لا يمنع ذلك: { reason-code-MANDATE_FAIL }
field-deviations-MANDATE_PENDING = لماذا لا يمنع ذلك: { reason-code-MANDATE_PENDING }
field-deviations-WINDOW_SHORT = لماذا لا يمنع ذلك: { reason-code-WINDOW_SHORT }
field-deviations-TEXT_CHANGED_LATE = لماذا لا يمنع ذلك: { reason-code-TEXT_CHANGED_LATE }
field-deviations-TIME_REQUEST_OPEN = لماذا لا يمنع ذلك: { reason-code-TIME_REQUEST_OPEN }
field-deviations-QUORUM = لماذا لا يمنع ذلك: { reason-code-QUORUM }
field-deviations-COVERAGE = لماذا لا يمنع ذلك: { reason-code-COVERAGE }
field-deviations-GROUPS_MISSING = لماذا لا يمنع ذلك: { reason-code-GROUPS_MISSING }
field-deviations-THIN = لماذا لا يمنع ذلك: { reason-code-THIN }
field-deviations-TEXT_UNCLEAR = لماذا لا يمنع ذلك: { reason-code-TEXT_UNCLEAR }
field-deviations-NOBODY_DECIDED = لماذا لا يمنع ذلك: { reason-code-NOBODY_DECIDED }
field-deviations-OBJECTION_UNADDRESSED = لماذا لا يمنع ذلك: { reason-code-OBJECTION_UNADDRESSED }
field-deviations-OBJECTION_STANDS = لماذا لا يمنع ذلك: { reason-code-OBJECTION_STANDS }
field-deviations-OBJECTION_MAINTAINED = لماذا لا يمنع ذلك: { reason-code-OBJECTION_MAINTAINED }
field-deviations-LOW_ACTIVE_SUPPORT = لماذا لا يمنع ذلك: { reason-code-LOW_ACTIVE_SUPPORT }
field-deviations-EQUAL_GROUP_SHARE = لماذا لا يمنع ذلك: { reason-code-EQUAL_GROUP_SHARE }
field-deviations-WEAKEST_GROUP = لماذا لا يمنع ذلك: { reason-code-WEAKEST_GROUP }
field-deviations-ALL_GROUPS_OPPOSE = لماذا لا يمنع ذلك: { reason-code-ALL_GROUPS_OPPOSE }
field-deviations-GROUPS_ABSTAIN = لماذا لا يمنع ذلك: { reason-code-GROUPS_ABSTAIN }
field-deviations-DISSENT_NOTED = لماذا لا يمنع ذلك: { reason-code-DISSENT_NOTED }
field-deviations-UNANIMITY = لماذا لا يمنع ذلك: { reason-code-UNANIMITY }

## Reconsideration and appeals

challenges-title = المراجعة والطعن
challenges-how = من يرى أن أمراً ما قُرّر خطأً يطلب أولاً إعادة النظر. ويمكن استئناف التحديد النهائي للوضع ما دامت مهلة الطعن مفتوحة.
challenges-none = لم يطلب أحد إعادة النظر، ولم يقدّم أحد استئنافاً.
challenges-members = يطلب إعادة النظر ويقدّم الاستئناف أعضاء الفريق.
against-title = إذا رأيت أن هذا خطأ
ask_designation_reconsideration = طلب إعادة النظر
    .done = طلبك لدى المُيسِّرين.
    .decision = ما ينبغي إعادة النظر فيه من القرار
    .grounds = السبب
    .remedy = المطلوب
reconsideration-one = طلب إعادة نظر
reconsideration-of-designation = في تحديد الوضع
reconsideration-of-finding = في الاستنتاج بشأن اعتراض
reconsideration-decision = ما ينبغي إعادة النظر فيه
reconsideration-grounds = السبب
reconsideration-remedy = المطلوب
reconsideration-by = طلبها
reconsideration-answer = الرد
reconsideration-answered = رد عليها
reconsideration-follows = ما ينبغي أن يلي ذلك
reconsideration-own = هذا الطلب لك. ويرد عليه مُيسِّر آخر.
reconsideration-answer-how = لا يرد من قدّم الطلب أو كتب النص أو يساند اعتراضاً عليه. ولا يغيّر الرد بحد ذاته أي تحديد للوضع؛ أما الاستنتاج الخاطئ بشأن اعتراض فلا يعود قائماً.
answer_reconsideration = الرد على الطلب
    .done = رُدّ على الطلب. ويُبلَّغ صاحبه.
    .answer = ردك
    .reasons = الأسباب
appeal-one = استئناف
appeal-file-how = يذكر الاستئناف أساساً واحداً؛ ولكل أساس استئناف واحد. ويُرد عليه متى سانده عدد كافٍ من الأعضاء، أو على الفور إذا قدّمته جهة اتصال باسم مجتمعها.
file_appeal = تقديم استئناف
    .done = قُدّم استئنافك.
    .ground = ما الخطأ الذي حدث
    .text = بيانك
    .remedy = المطلوب
    .focal_point_of = باسم المجتمع الذي أنت جهة اتصاله
appeal-overdue = الرد متأخر
appeal-by = قدّمه
appeal-against = على
appeal-supporters = المساندة
appeal-support = { $supporters ->
        [zero] { $supporters } مساند
        [one] مساند واحد
        [two] مساندان
        [few] { $supporters } مساندين
        [many] { $supporters } مسانداً
       *[other] { $supporters } مساند
    }؛ والمطلوب { $needed }
appeal-rung = يرد عليه
appeal-gathers-until = يجمع المساندة حتى
appeal-answer-due = موعد الرد
appeal-escalated-until = يمكن رفعه إلى الجهة التالية حتى
appeal-ended = انتهى
appeal-answers = الردود حتى الآن
appeal-support-title = المساندة
appeal-support-how = متى كان المساندون كافين وجب الرد على الاستئناف. ويمكنك سحب مساندتك ما دام يجمع المساندة.
support_appeal = مساندة هذا الاستئناف
    .done = سُجّلت مساندتك للاستئناف.
leave_appeal = الانسحاب من مساندته
    .done = لم تعد من مساندي الاستئناف.
appeal-own = استئنافك
escalate_appeal = رفعه إلى الجهة التالية
    .done = الاستئناف لدى الجهة التالية.
withdraw_appeal = سحب الاستئناف
    .done = سُحب الاستئناف.
appeal-answer-facilitator = عند هذه الجهة يرد مُيسِّر، ويجوز أن يكون هو من حدد الوضع. ولا يرد من يساند الاستئناف.
appeal-answer-co-facilitator = عند هذه الجهة يرد مُيسِّر غير معني بالأمر: لم يحدد الوضع ولم يكتب النص ولم يعترض ولم يرد من قبل.
appeal-answer-parent-chair = عند هذه الجهة يدوّن الرئيس في السجل ما رد به رئيس الهيئة الأم.
answer_designation_appeal = الرد على الاستئناف
    .done = رُدّ على الاستئناف. ويُبلَّغ صاحبه.
    .reasons = الأسباب
    .new_information = ما الجديد
    .level = المستوى الذي يُحدَّد بدلاً منه
    .answered_for = من رد من الهيئة الأم، بالاسم

## The desk

desk-title = مكتب العمل
desk-lead = ما يتطلب انتباهك في هذا الفريق، الأكثر إلحاحاً أولاً. ويؤدي كل بند إلى الصفحة التي يُعالَج فيها.
desk-filter = ما يُعرض
desk-filter-kind = النوع
desk-filter-proposal = المقترح
desk-filter-days = الأيام المقبلة
desk-filter-all = الكل
desk-filter-none = عرض كل شيء
desk-nothing = لا شيء يتطلب انتباهك.
desk-overdue = متأخر
desk-due = له موعد
desk-waiting = في الانتظار
desk-more = { $more ->
        [zero] { $more } بند من النوع «{ $kind }» أيضاً.
        [one] بند واحد من النوع «{ $kind }» أيضاً.
        [two] بندان من النوع «{ $kind }» أيضاً.
        [few] { $more } بنود من النوع «{ $kind }» أيضاً.
        [many] { $more } بنداً من النوع «{ $kind }» أيضاً.
       *[other] { $more } بند من النوع «{ $kind }» أيضاً.
    }
desk-incomplete = عدد المقترحات كبير إلى حد أن أحدثها لم يُنظر فيه.
desk-since = منذ
desk-is-due = الموعد
desk-was-due = كان الموعد
desk-steps = الخطوات التالية
desk-steps-how = ما ينقص قبل أن يمكن لكل مقترح أن ينتقل.
desk-proposal = المقترح
desk-step = الخطوة
desk-missing = ما ينقص للخطوة التالية
desk-ready = لا ينقص شيء: يمكن نقله
desk-what-is-missing = الاطلاع على ما ينبغي فعله
desk-calls = دعوات مفتوحة إلى توافق الآراء
desk-calls-none = لا دعوة مفتوحة إلى توافق الآراء.
desk-comments = تعليقات بلا رد
desk-comments-how = كل من يعلّق يُبلَّغ بمآل تعليقه، مع السبب. يُختار مقترح.
desk-comments-none = رُدّ على كل التعليقات على هذا المقترح.
desk-comments-many = الرد على كثير منها معاً
desk-comments-more = هناك المزيد. ويظهر بعد الرد على هذه.
desk-comments-own = هذا التعليق لك. ويرد عليه شخص آخر.
desk-moderation = تعليقات مبلَّغ عنها
desk-moderation-none = لا تبليغ في انتظار قرار.
desk-moderation-all = كل التبليغات
desk-moderate = النظر في التعليق والبت فيه
attention-said-objection_unanswered = { $days ->
        [0] أُثير اعتراض اليوم، وهو في انتظار رد في الجوهر.
        [zero] هناك اعتراض في انتظار رد في الجوهر منذ { $days } يوم.
        [one] هناك اعتراض في انتظار رد في الجوهر منذ يوم واحد.
        [two] هناك اعتراض في انتظار رد في الجوهر منذ يومين.
        [few] هناك اعتراض في انتظار رد في الجوهر منذ { $days } أيام.
        [many] هناك اعتراض في انتظار رد في الجوهر منذ { $days } يوماً.
       *[other] هناك اعتراض في انتظار رد في الجوهر منذ { $days } يوم.
    }
attention-said-objection_without_finding = { $days ->
        [0] رُدّ على اعتراض اليوم، ولا استنتاج بشأنه بعد.
        [zero] رُدّ على اعتراض قبل { $days } يوم، ولا استنتاج بشأنه بعد.
        [one] رُدّ على اعتراض قبل يوم واحد، ولا استنتاج بشأنه بعد.
        [two] رُدّ على اعتراض قبل يومين، ولا استنتاج بشأنه بعد.
        [few] رُدّ على اعتراض قبل { $days } أيام، ولا استنتاج بشأنه بعد.
        [many] رُدّ على اعتراض قبل { $days } يوماً، ولا استنتاج بشأنه بعد.
       *[other] رُدّ على اعتراض قبل { $days } يوم، ولا استنتاج بشأنه بعد.
    }
attention-said-round_comment_unanswered = { $days ->
        [0] قُدّم تعليق في جولة اليوم. ولم يبيّن أحد ما آل إليه.
        [zero] قُدّم تعليق في جولة قبل { $days } يوم. ولم يبيّن أحد ما آل إليه.
        [one] قُدّم تعليق في جولة قبل يوم واحد. ولم يبيّن أحد ما آل إليه.
        [two] قُدّم تعليق في جولة قبل يومين. ولم يبيّن أحد ما آل إليه.
        [few] قُدّم تعليق في جولة قبل { $days } أيام. ولم يبيّن أحد ما آل إليه.
        [many] قُدّم تعليق في جولة قبل { $days } يوماً. ولم يبيّن أحد ما آل إليه.
       *[other] قُدّم تعليق في جولة قبل { $days } يوم. ولم يبيّن أحد ما آل إليه.
    }
attention-said-comment_unanswered = { $days ->
        [0] قُدّم تعليق اليوم. ولم يبيّن أحد ما آل إليه.
        [zero] قُدّم تعليق قبل { $days } يوم. ولم يبيّن أحد ما آل إليه.
        [one] قُدّم تعليق قبل يوم واحد. ولم يبيّن أحد ما آل إليه.
        [two] قُدّم تعليق قبل يومين. ولم يبيّن أحد ما آل إليه.
        [few] قُدّم تعليق قبل { $days } أيام. ولم يبيّن أحد ما آل إليه.
        [many] قُدّم تعليق قبل { $days } يوماً. ولم يبيّن أحد ما آل إليه.
       *[other] قُدّم تعليق قبل { $days } يوم. ولم يبيّن أحد ما آل إليه.
    }
attention-said-round_ending = تنتهي قريباً جولة تشاور. ويمكن تمديدها.
attention-said-call_ending = تنتهي قريباً دعوة إلى توافق الآراء.
attention-said-review_ending = تنتهي قريباً مهلة مراجعة تقييم منشور.
attention-said-challenge_ending = تنتهي قريباً مهلة الطعن في تحديد الوضع.
attention-said-call_not_designated = { $days ->
        [0] انتهت اليوم دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
        [zero] انتهت قبل { $days } يوم دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
        [one] انتهت قبل يوم واحد دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
        [two] انتهت قبل يومين دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
        [few] انتهت قبل { $days } أيام دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
        [many] انتهت قبل { $days } يوماً دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
       *[other] انتهت قبل { $days } يوم دعوة إلى توافق الآراء ولم يُحدَّد الوضع.
    }
attention-said-evaluation_not_final = { $days ->
        [0] انتهت اليوم مراجعة تقييم. ويمكن جعله نهائياً.
        [zero] انتهت قبل { $days } يوم مراجعة تقييم. ويمكن جعله نهائياً.
        [one] انتهت قبل يوم واحد مراجعة تقييم. ويمكن جعله نهائياً.
        [two] انتهت قبل يومين مراجعة تقييم. ويمكن جعله نهائياً.
        [few] انتهت قبل { $days } أيام مراجعة تقييم. ويمكن جعله نهائياً.
        [many] انتهت قبل { $days } يوماً مراجعة تقييم. ويمكن جعله نهائياً.
       *[other] انتهت قبل { $days } يوم مراجعة تقييم. ويمكن جعله نهائياً.
    }
attention-said-reconsideration_asked = { $days ->
        [0] طلب شخص إعادة النظر اليوم.
        [zero] طلب شخص إعادة النظر قبل { $days } يوم.
        [one] طلب شخص إعادة النظر قبل يوم واحد.
        [two] طلب شخص إعادة النظر قبل يومين.
        [few] طلب شخص إعادة النظر قبل { $days } أيام.
        [many] طلب شخص إعادة النظر قبل { $days } يوماً.
       *[other] طلب شخص إعادة النظر قبل { $days } يوم.
    }
attention-said-appeal_open = هناك استئناف على تحديد الوضع في انتظار رد معلَّل.
attention-said-time_requested = يطلب عضو وقتاً إضافياً لدعوة إلى توافق الآراء.
attention-said-group_not_heard = لم يُسمع رأي { $name }، ولا خطة للوصول إليها.
attention-said-stances_stale = { $number ->
        [zero] أبدى { $number } عضو الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
        [one] أبدى عضو واحد الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
        [two] أبدى عضوان الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
        [few] أبدى { $number } أعضاء الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
        [many] أبدى { $number } عضواً الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
       *[other] أبدى { $number } عضو الرأي قبل أن يتغيّر النص تغيّراً جوهرياً. ينبغي السؤال من جديد.
    }
attention-said-guard_unmet = ما ينقص للخطوة التالية: { $name }
attention-said-step_ready = كل شيء متوافر للخطوة التالية.
attention-said-step_due = اقترب موعد الخطوة أو انقضى.
attention-said-review_due = حلّ موعد مراجعة ما آل إليه ناتج.
attention-said-role_call_open = البحث جارٍ عمن يشغل دوراً.
attention-said-member_requested = { $days ->
        [0] طلب شخص اليوم الانضمام إلى الفريق.
        [zero] طلب شخص قبل { $days } يوم الانضمام إلى الفريق.
        [one] طلب شخص قبل يوم واحد الانضمام إلى الفريق.
        [two] طلب شخص قبل يومين الانضمام إلى الفريق.
        [few] طلب شخص قبل { $days } أيام الانضمام إلى الفريق.
        [many] طلب شخص قبل { $days } يوماً الانضمام إلى الفريق.
       *[other] طلب شخص قبل { $days } يوم الانضمام إلى الفريق.
    }
attention-said-comment_reported = { $days ->
        [0] بُلّغ عن تعليق اليوم.
        [zero] بُلّغ عن تعليق قبل { $days } يوم.
        [one] بُلّغ عن تعليق قبل يوم واحد.
        [two] بُلّغ عن تعليق قبل يومين.
        [few] بُلّغ عن تعليق قبل { $days } أيام.
        [many] بُلّغ عن تعليق قبل { $days } يوماً.
       *[other] بُلّغ عن تعليق قبل { $days } يوم.
    }
attention-said-hiding_appealed = { $days ->
        [0] قدّم صاحب تعليق مخفي استئنافاً اليوم. ويبت فيه شخص لم يُخفه.
        [zero] قدّم صاحب تعليق مخفي استئنافاً قبل { $days } يوم. ويبت فيه شخص لم يُخفه.
        [one] قدّم صاحب تعليق مخفي استئنافاً قبل يوم واحد. ويبت فيه شخص لم يُخفه.
        [two] قدّم صاحب تعليق مخفي استئنافاً قبل يومين. ويبت فيه شخص لم يُخفه.
        [few] قدّم صاحب تعليق مخفي استئنافاً قبل { $days } أيام. ويبت فيه شخص لم يُخفه.
        [many] قدّم صاحب تعليق مخفي استئنافاً قبل { $days } يوماً. ويبت فيه شخص لم يُخفه.
       *[other] قدّم صاحب تعليق مخفي استئنافاً قبل { $days } يوم. ويبت فيه شخص لم يُخفه.
    }
attention-said-proposal_paused = { $days ->
        [0] المقترح معلَّق منذ اليوم. ولا تجري مهله إلى أن يستأنف سيره.
        [zero] المقترح معلَّق منذ { $days } يوم. ولا تجري مهله إلى أن يستأنف سيره.
        [one] المقترح معلَّق منذ يوم واحد. ولا تجري مهله إلى أن يستأنف سيره.
        [two] المقترح معلَّق منذ يومين. ولا تجري مهله إلى أن يستأنف سيره.
        [few] المقترح معلَّق منذ { $days } أيام. ولا تجري مهله إلى أن يستأنف سيره.
        [many] المقترح معلَّق منذ { $days } يوماً. ولا تجري مهله إلى أن يستأنف سيره.
       *[other] المقترح معلَّق منذ { $days } يوم. ولا تجري مهله إلى أن يستأنف سيره.
    }
