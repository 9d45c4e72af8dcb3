# Fields that are called alike in many forms.

field-email = عنوان البريد الإلكتروني
field-password = كلمة المرور
field-code = رمز لمرة واحدة
field-name = الاسم
field-title = العنوان
field-summary = الملخص
field-language = لغة النص
field-reason = السبب
field-rationale = التعليل
field-body = النص
field-note = ملاحظة
field-kind = النوع
