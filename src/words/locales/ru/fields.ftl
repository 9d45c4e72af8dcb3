# Fields that are called alike in many forms.

field-email = Адрес электронной почты
field-password = Пароль
field-code = Одноразовый код
field-name = Имя или название
field-title = Название
field-summary = Резюме
field-language = Язык текста
field-reason = Причина
field-rationale = Обоснование
field-body = Текст
field-note = Примечание
field-kind = Вид
