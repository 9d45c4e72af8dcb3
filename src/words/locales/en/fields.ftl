# Fields that are called alike in many forms.

field-email = E-mail address
field-password = Password
field-code = One-time code
field-name = Name
field-title = Title
field-summary = Summary
field-language = Language of the text
field-reason = Reason
field-rationale = Rationale
field-body = Text
field-note = Note
field-kind = Kind
