# What mail says, and the page that ends mail. No marks stand around what a message speaks of: they would be copied along
# with a code or an address.

## Notices

notice-sentence = { $what } ({ $about }).
mail-notices = { $count ->
        [zero] لا إشعارات
        [one] إشعار واحد
        [two] إشعاران
        [few] { $count } إشعارات
        [many] { $count } إشعاراً
       *[other] { $count } إشعار
    }
mail-notices-of-groups = { $count ->
        [zero] لا إشعارات
        [one] إشعار واحد
        [two] إشعاران
        [few] { $count } إشعارات
        [many] { $count } إشعاراً
       *[other] { $count } إشعار
    } من { $groups ->
        [zero] { $groups } فريق
        [one] فريق واحد
        [two] فريقين
        [few] { $groups } أفرقة
        [many] { $groups } فريقاً
       *[other] { $groups } فريق
    }
mail-more = هناك المزيد: { $url }
mail-end = { $of ->
        [group] إيقاف الرسائل عن هذا الفريق: { $url }
        [proposal] إيقاف الرسائل عن هذا المقترح: { $url }
        [thread] إيقاف الرسائل عن هذه السلسلة: { $url }
       *[account] إيقاف رسائل الإشعارات: { $url }
    }
mail-levels = كم يصلك من الرسائل، وعن ماذا: { $url }
mail-head = بالاحتفاظ بهذا يمكن لاحقاً إثبات ما إذا كان السجل قد أُعيدت كتابته (رأس السجل الموقَّع):

## Codes and invitations

mail-until = { $moment } ({ $zone })
mail-password-reset =
    طُلبت على { $url } كلمة مرور جديدة للحساب المرتبط بهذا العنوان، ويُرجى أن يكون الطلب منك.

    الرمز: { $code }

    يصلح الرمز لمرة واحدة، حتى { $until }. تُعيَّن به كلمة المرور الجديدة هنا: { $link }

    إذا لم يكن الطلب منك، فلا يلزم فعل شيء: لا يتغير شيء من دون الرمز.
    .subject = كلمة مرورك الجديدة
mail-sign-in =
    طُلب على { $url } تسجيل الدخول بهذا العنوان، ويُرجى أن يكون الطلب منك.

    الرمز: { $code }

    يصلح الرمز لمرة واحدة، حتى { $until }. يُسجَّل به الدخول هنا: { $link }

    إذا لم يكن الطلب منك، فلا يلزم فعل شيء: لا يتغير شيء من دون الرمز.
    .subject = رمزك لتسجيل الدخول
mail-invitation =
    دعوة انضمام من { $inviter } للمشاركة في { $group } على { $url }. دورك: { $role }. مجموعة أصحاب المصلحة التي تتحدث باسمها: { $stakeholders }.

    الرمز: { $code }

    يصلح الرمز لمرة واحدة، حتى { $until }. تُقبل الدعوة هنا: { $link }
    وذلك بذكر اسم وكلمة مرور، أو بتسجيل الدخول بالحساب القائم.

    إذا كان هذا لا يعنيك، فلا يلزم فعل شيء.
    .subject = دعوة انضمام إلى { $group }

## The page that ends mail

unsubscribe = بريد Assent
unsubscribe-ask = أتريد إيقاف الرسائل المماثلة لتلك التي قادتك إلى هنا؟
unsubscribe-now = إيقاف الرسائل المماثلة
unsubscribe-done = لن تصلك رسائل مماثلة بعد الآن.
