# Campos que se llaman igual en muchos formularios.

field-email = Correo electrónico
field-password = Contraseña
field-code = Código de un solo uso
field-name = Nombre
field-title = Título
field-summary = Resumen
field-language = Idioma del texto
field-reason = Motivo
field-rationale = Fundamentación
field-body = Texto
field-note = Nota
field-kind = Tipo
