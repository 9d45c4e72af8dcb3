# Posiciones, enmiendas, comentarios y lo que resulta de ellos.

closed = Esto no puede hacerse aquí ahora.
closed-role = Corresponde a: { $roles }.
closed-own = Corresponde a: { $roles }; y a quien lo presentó.
closed-own-only = Corresponde a quien lo presentó.
closed-archived = Esto está archivado. Solo se puede leer.
closed-observers = En este grupo, quienes observan leen, y no comentan.
closed-phase = Puede hacerse en estas etapas: { $phases }.
closed-sign-in = Inicie sesión
closed-sign-in-why = para participar. Quien pueda leer el grupo puede seguir leyendo.
author-unnamed = Un miembro del grupo
subject-named = { $kind }: { $title }
percent = { $number } %
version-number = Versión { $number }

## Posiciones

positions = Posiciones
positions-lead = Una posición es el texto del grupo sobre uno de los temas elegidos. Se desarrolla en versiones. Puede haber varias posiciones sobre un tema, una junto a otra, hasta que se designe una de ellas.
positions-no-topics = Aún no se ha elegido ningún tema. Podrán presentarse posiciones sobre un tema cuando se haya elegido.
positions-none = Aún nadie ha presentado una posición sobre este tema.
positions-rivals = Hay más de una posición sobre este tema.
positions-closed = Posiciones que se cerraron
positions-create = Iniciar una posición sobre un tema
positions-create-how = Primero póngale un título. El texto se escribe en la página siguiente, y podrá seguir mejorándolo.
position-on = Sobre el tema:
position-by = Presentada por
position-unwritten = Aún sin texto
position-no-text = Esta posición aún no tiene texto.
position-promoted-from = Creada a partir de una enmienda a otra posición
position-objections = { $count ->
    [one] Una objeción sigue en contra de este texto.
   *[other] { $count } objeciones siguen en contra de este texto.
}
position-open-amendments = { $count ->
    [one] Una enmienda espera respuesta
   *[other] { $count } enmiendas esperan respuesta
}
position-closed-because = Esta posición se cerró:
position-ended = Esta posición ya no admite cambios.
position-text = Texto
position-versions = Versiones
position-compare = Comparar versiones
position-amendments = Enmiendas
position-authorship = Quién escribió qué
position-stance = Expresar una postura
position-consensus = En qué punto está
position-as-written = El texto tal como se escribió, en Markdown
position-further = Trabajar en este texto
position-close-how = Una posición cerrada no admite más versiones, posturas ni enmiendas. Todo el mundo lee el motivo.
level-found = Designación:
level-advised = Tal como está ahora:
level-not-shown = En qué punto está
create_position = Presentar una posición sobre un tema
    .done = La posición se ha creado. Ahora escriba su texto.
    .topic_id = Tema
    .title = Título de la posición
close_position = Cerrar esta posición
    .done = La posición se ha cerrado.
    .reason-hint = Por ejemplo, qué otro texto dice ahora lo mismo.

## Versiones

version-note = Qué cambió:
version-disputed = Se calificó de redacción y se rebatió: desde entonces cuenta como de fondo. El motivo:
version-amendments = Estas enmiendas se incorporaron a ella:
version-compare = Qué cambió de la versión { $from } a la versión { $to }
version-old = Esta es una versión anterior. La actual es la versión { $number }.
version-what-changed = Ver qué ha cambiado desde entonces
version-digest = SHA-256 del texto
version-write-how = Modifique el texto de abajo. Lo que publique será la versión siguiente; la anterior podrá seguir leyéndose. Si mientras tanto otra persona publica, se le avisará y no se perderá nada de lo suyo.
publish_version = Publicar una versión
    .done = La versión se ha publicado.
    .text = Texto
    .text-hint = En Markdown: una línea vacía inicia un párrafo, # un título, y ** ** rodea lo importante.
    .kind = ¿Cambia el sentido?
    .change_note = Qué cambió
    .change_note-hint = Para quienes leyeron la versión anterior.
dispute_version = Decir que esta versión cambia el sentido
    .done = La versión cuenta ahora como de fondo. Las posturas sobre la versión anterior deben expresarse de nuevo.
    .reason = ¿Qué cambio de sentido ve?
dispute-how = Esta versión se calificó de redacción, por lo que las posturas sobre la anterior siguen contando. Si cambia el sentido, dígalo. Puede hacerlo hasta:
export-markdown = Descargar en Markdown
export-plain = Descargar como texto sin formato
hints = Redacción que puede sonar vinculante
hints-how = Estas palabras dicen a qué están obligados otros. Puede ser intencionado. Es solo una indicación.
hints-none = No se ha encontrado ninguna redacción así.
hints-not-looked = Aún no hay una lista de esas palabras para este idioma, por lo que no se ha buscado nada.
hints-more = Hay más.
hints-instead = Palabras que no obligan a nadie:
compare-choose = Versiones que se comparan
compare-from = De
compare-to = A
compare-one = Solo hay una versión. Aún no hay nada con que compararla.
differences-none = Ambas dicen lo mismo, palabra por palabra.
differences-gone = { $passages ->
    [0] No se eliminó nada.
    [one] Se eliminó un pasaje, con { $words ->
        [one] una palabra.
       *[other] { $words } palabras.
    }
   *[other] Se eliminaron { $passages } pasajes, con { $words ->
        [one] una palabra.
       *[other] { $words } palabras.
    }
}
differences-come = { $passages ->
    [0] No se añadió nada.
    [one] Se añadió un pasaje, con { $words ->
        [one] una palabra.
       *[other] { $words } palabras.
    }
   *[other] Se añadieron { $passages } pasajes, con { $words ->
        [one] una palabra.
       *[other] { $words } palabras.
    }
}
differences-del = eliminado
differences-ins = añadido
differences-alike = Qué no cambió
authorship-how = Se sigue cada pasaje de versión en versión. Este es el estado de: { $version }.
authorship-shares = Parte del texto por autoría
authorship-who = Autoría
authorship-share = Parte
authorship-passages = Pasajes y quién los escribió
authorship-passage = Pasaje
authorship-since = Desde
authorship-by-amendment = por una enmienda
authorship-more = El texto tiene más pasajes de los que se muestran aquí. La descarga contiene todo el texto.

## Posiciones rivales

rivals = Posiciones una junto a otra
rivals-beside = Ver una junto a otra
rivals-more = Hay más posiciones sobre este tema de las que se muestran aquí.
rivals-compare = Comparar dos de ellas
rivals-between = De «{ $from }» a «{ $to }»

## Comentarios sobre pasajes

anchored = Comentarios sobre pasajes
anchored-none = Aún nadie ha comentado un pasaje.
anchored-number = Comentario { $number }
anchored-gone = { $count ->
    [one] Un comentario sobre un pasaje que ya no está en el texto
   *[other] { $count } comentarios sobre pasajes que ya no están en el texto
}
anchored-others = { $count ->
    [0] Toda la discusión de este texto
    [one] Un comentario sobre el texto en su conjunto, en la discusión
   *[other] { $count } comentarios sobre el texto en su conjunto, en la discusión
}
anchored-more = Hay más comentarios sobre este texto. Véalos todos en la discusión.
anchored-offer = Comentar lo seleccionado
anchored-write = Comentar un pasaje
anchored-write-whole = Comentar el texto en su conjunto
anchored-how = Seleccione palabras en el texto y pulse el botón que aparece. O copie las palabras en el primer campo, exactamente como están en el texto.

## Enmiendas

amendment = Una enmienda
amendment-of-passage = En lugar de:
amendment-of-whole = Otro texto para toda la posición
amendment-of-passage-by = Enmienda a un pasaje de la versión { $version }, de { $name }
amendment-of-whole-by = Otro texto en lugar de la versión { $version }, de { $name }
amendment-to = Cambiaría la posición:
amendment-of-comment = Se creó a partir de un comentario; allí está el hilo
amendment-conflicts = La versión actual ya no contiene las palabras que esta enmienda cambiaría. Quien la presentó puede ajustarla a la versión actual.
amendment-change = Qué cambiaría
amendment-reason = Por qué
amendment-reason-hidden = El motivo repite un comentario que no se muestra.
amendment-goes = Este pasaje se eliminaría.
amendment-answer = En qué queda
amendment-own = Otra persona dice en qué queda su enmienda.
amendment-accept-how = La enmienda pasa de inmediato a una nueva versión. Para incorporar solo una parte, escriba lo que debe figurar en su lugar.
amendment-promote-how = La enmienda pasa a ser una posición propia junto a esta, con el nombre de quien la sugirió.
amendment-rebase-how = Diga qué palabras de la versión actual cambiaría ahora. Léala primero:
amendment-taken-text = Esto figura en lugar de lo que se sugirió:
amendment-taken-in = Incorporada a la versión { $number }
amendment-rival = La posición que se creó a partir de ella
amendment-superseded-by = La enmienda que la sustituye
amendment-said = Qué se dice de ella
amendment-nothing-said = Aún nadie ha dicho nada de ella.
amendment-all-said = Todo lo que se dice de ella
amendment-support = Hablar a favor de esta enmienda
amendment-support-how = Diga en una frase por qué la apoya. Lo lee quien decide sobre ella.
amendment-comment = Comentar la enmienda
amendment-offer = Cambiar lo seleccionado
amendment-how = Seleccione palabras en el texto y pulse el botón que aparece. O copie las palabras en el primer campo, exactamente como están en el texto.
amendment-suggest-passage = Cambiar un pasaje
amendment-suggest-whole = Sugerir otro texto para el conjunto
amendments-lead = Una enmienda dice qué palabras deben cambiar, y por qué. A cada una se responde con un motivo que todo el mundo puede leer.
amendments-list = Todas las enmiendas
amendments-all = Todas las enmiendas
amendments-none-open = Ninguna enmienda espera respuesta.
amendments-filter = Qué enmiendas
amendments-together = Incorporar varias a una nueva versión
amendments-together-how = Elija enmiendas que cambien pasajes distintos. En la página siguiente se responde a cada una.
amendments-choose = Enmiendas que se incorporan
amendments-choose-others = Elegir otras
suggest_amendment = Sugerir una enmienda
    .done = Su enmienda está presentada. Espera respuesta.
    .passage = Pasaje
    .passage-quote = Palabras que cambiar
    .passage-quote-exact = Palabras que cambiar
    .passage-quote-exact-hint = Palabra por palabra, como están en el texto. Hasta 2000 caracteres.
    .passage-quote-prefix = Las palabras inmediatamente anteriores
    .passage-quote-prefix-hint = Solo cuando las mismas palabras están en el texto más de una vez. Incluya el espacio.
    .replacement = Qué debe figurar en su lugar
    .replacement-hint = Déjelo vacío si las palabras deben eliminarse.
    .reason = Por qué
accept_amendments = Incorporar a una nueva versión
    .done = Incorporado. La nueva versión se ha publicado.
    .amendments-amendment_id = Enmienda
    .amendments-reason = Por qué se incorpora
    .amendments-reason-hint = Para quien la presentó y para todo el mundo.
    .amendments-taken_text = Solo en parte: qué debe figurar en su lugar
    .amendments-taken_text-hint = Déjelo vacío para incorporar la enmienda tal como está.
    .kind = ¿Cambia el sentido la nueva versión?
    .change_note = Qué cambió
answer_amendment = No incorporar
    .done = La respuesta está a la vista de todo el mundo.
    .outcome = En qué queda
    .superseded_by = La enmienda que la sustituye
    .superseded_by-hint = Solo cuando otra la sustituye.
promote_amendment = Convertir en posición
    .done = Ya es una posición propia.
    .title = Título de la nueva posición
rebase_amendment = Ajustar a la versión actual
    .done = Ya está ajustada a la versión actual.
    .passage = Pasaje
    .passage-quote = Palabras que cambiar
    .passage-quote-exact = Palabras que cambiar
    .replacement = Qué debe figurar en su lugar
    .replacement-hint = Déjelo vacío si las palabras deben eliminarse.
    .reason = Por qué
withdraw_amendment = Retirar mi enmienda
    .done = Su enmienda se ha retirado.

## Discusión

discussion = Discusión
discussion-lead = Todo lo que se ha dicho sobre esta propuesta, en hilos. Cada comentario es de un tipo, y quienes conducen el grupo dicen qué curso se le ha dado.
discussion-ways = Más sobre la discusión
discussion-threads = Hilos
discussion-none = Aún no hay comentarios aquí.
discussion-none-such = Ningún comentario se ajusta a lo que ha pedido.
discussion-about = Sobre:
discussion-filter = Elegir qué ver
discussion-filter-about = Sobre
discussion-filter-kind = Tipo
discussion-filter-answer = Curso dado
discussion-filter-group = Grupo de partes interesadas
discussion-filter-since = Hilos iniciados a partir del
discussion-filter-state = Estado
discussion-filter-position = Posición
discussion-any = Todo
discussion-unanswered = Aún ninguno
discussion-see-unanswered = Comentarios sin respuesta
discussion-write = Escribir un comentario
discussion-write-about = Su comentario tratará sobre:
discussion-write-other = Para comentar un tema o una posición, elíjalos abajo en «Sobre».
discussion-in-round = En la ronda:
thread-goes-on = Este hilo comenzó en la página anterior
thread-more = { $count ->
    [one] Una respuesta más
   *[other] { $count } respuestas más
}
comment = Comentario
comment-by = Comentario de { $name }
comment-on-behalf-of = en nombre de
comment-initiative = procedente de
comment-edited = (modificado)
comment-answers = En respuesta a este comentario
comment-made-on = Se hizo sobre la versión { $version }.
comment-hidden-why = Ocultado por la moderación:
comment-not-shown = Lo que decía no se muestra.
comment-withdrawn = Quien escribió este comentario lo ha retirado.
comment-answer = Respuesta del grupo
comment-became-amendment = Se convirtió en una enmienda
comment-became-objection = Se convirtió en una objeción
comment-reply = Responder
comment-say-what-became = Responder en nombre del grupo
comment-more = Más
comment-to-discussion = Ir a toda la discusión
comment-replies = Respuestas
comment-no-replies = Aún no ha respondido nadie.
comment-more-replies = Hay más respuestas de las que se muestran aquí. Abra una de ellas para seguir leyendo desde ahí.
comment-reply-to = Responder a este comentario
comment-earlier = { $count ->
    [one] Un comentario antes de estos
   *[other] { $count } comentarios antes de estos
}
comment-beside = Alrededor
comment-before = Qué se dijo justo antes
comment-after = Qué se dijo justo después
comment-fixed = Su comentario ya tiene respuesta, o ha dado lugar a algo. Sus palabras quedan como están.
comment-withdraw-how = Sus palabras dejarán de mostrarse. Su lugar en el hilo y las respuestas se conservan.
comment-for-the-group = En nombre del grupo
comment-own-unanswered = Otra persona responde a su comentario en nombre del grupo.
comment-from-elsewhere = Llegó por otra vía, o habla en nombre de una comunidad
comment-wordings = Qué decía antes
comment-said = Decía lo siguiente:
comment-answers-before = Respuestas anteriores a esta
post_comment = Enviar el comentario
    .done = Su comentario se ha publicado.
    .kind = ¿De qué tipo es el comentario?
    .body = Comentario
    .channel = Cómo llegó
    .initiative = Iniciativa nacional o regional
    .initiative-hint = Solo para lo que procede de una.
    .on_behalf_of = Comunidad en cuyo nombre habla
    .on_behalf_of-hint = Para los puntos focales, y para quienes anotan lo que se oyó en otro lugar.
    .anchor = Pasaje
    .anchor-quote = Pasaje
    .anchor-quote-exact = Pasaje
    .anchor-quote-exact-hint = Palabra por palabra, como está en el texto.
    .anchor-quote-prefix = Las palabras inmediatamente anteriores
    .anchor-quote-prefix-hint = Solo cuando las mismas palabras están en el texto más de una vez. Incluya el espacio.
    .subject = Sobre qué trata
    .subject-id = Sobre qué trata
    .parent_id = Comentario al que responde
    .round_id = Ronda
edit_comment = Cambiar las palabras
    .done = Su comentario dice ahora otra cosa. Lo que decía antes puede seguir leyéndose.
    .body = Comentario
withdraw_comment = Retirar el comentario
    .done = Su comentario se ha retirado.
answer_comment = Responder oficialmente
    .done = La respuesta del grupo se ha publicado.
    .body = Respuesta del grupo
dispose_comment = Indicar el curso dado
    .done = Se ha indicado el curso dado al comentario. Se informa a quien lo escribió.
    .disposition = Curso dado
    .reason-hint = Para quien lo escribió y para todo el mundo: qué cambió, o por qué no cambió nada.
dispose_comments = Indicar el curso dado a todos estos
    .done = Se ha indicado el curso dado a los comentarios. Se informa a quienes los escribieron.
    .comment_ids = Comentarios
    .disposition = Curso dado
    .reason-hint = Un solo motivo para todos.
many = Responder a muchos comentarios a la vez
many-lead = Elija comentarios que reciban la misma respuesta, y dé un solo motivo para todos. Se responde a todos, o a ninguno.
many-none = Aquí ningún comentario espera su respuesta.
mine = Mis comentarios
mine-lead = Lo que usted ha dicho en este grupo, y el curso que se le ha dado.

## Qué resulta de los comentarios

made = Convertir el comentario
made-for = Para la posición:
made-closed = La posición sobre la que trata no admite cambios ahora.
made-none = No hay ninguna posición con un texto que pueda cambiarse.
made-choose = Una enmienda o una objeción se refiere a una posición. ¿A cuál?
made-passage-of-comment = Deje vacío el primer campo para cambiar el pasaje sobre el que trata el comentario.
made-passage-none = Copie en el primer campo las palabras que cambiar. Si lo deja vacío, su texto sustituirá a toda la posición.
make_amendment_of_comment = Convertir en enmienda
    .done = La enmienda se ha creado. El comentario la menciona.
    .passage = Pasaje
    .passage-quote = Palabras que cambiar
    .passage-quote-exact = Palabras que cambiar
    .replacement = Qué debe figurar en su lugar
    .replacement-hint = Déjelo vacío si las palabras deben eliminarse.
    .reason = Por qué
    .reason-hint = Si lo deja vacío, el motivo es lo que dice el comentario.
    .position_id = Posición
    .based_on = Versión
make_objection_of_comment = Convertir en objeción
    .done = La objeción se ha creado. Se le da seguimiento hasta que tenga respuesta.
    .ground = Motivo de la objeción
    .harm = ¿Qué perjuicio espera?
    .remedy = ¿Qué cambio lo eliminaría?
    .summary = La objeción
    .summary-hint = Si lo deja vacío, la objeción es lo que dice el comentario.
    .anchor = Pasaje
    .anchor-hint = Palabra por palabra, como está en el texto. Si lo deja vacío, es el pasaje del comentario.
    .focal_point_of = Comunidad en cuyo nombre la presenta
    .focal_point_of-hint = Solo para su punto focal declarado.
    .position_id = Posición
    .version = Versión

## Moderación

moderation = Moderación
moderation-reported = Denunciado:
moderation-history = Qué ocurrió en su moderación
report-how = Solo lee su motivo quien modera, que decide y dice por qué.
report_comment = Denunciar este comentario
    .done = Gracias. Quien modera lo examinará.
    .reason = ¿Qué tiene de malo?
moderate_comment = Decidir sobre el comentario
    .done = Se ha decidido.
    .decision = Decisión
    .reason-hint = Si se oculta un comentario, todo el mundo lee esto en su lugar. Quien lo escribió puede apelar.
appeal-how = Decidirá una persona distinta de la que lo ocultó. Puede apelar una vez.
appeal-another = Quien escribió el comentario ha apelado. Decide una persona distinta de la que lo ocultó.
appeal_moderation = Apelar contra la ocultación
    .done = Su apelación está presentada. Decidirá otra persona.
    .reason = ¿Por qué debería volver a mostrarse?
answer_appeal = Decidir sobre la apelación
    .done = La apelación se ha decidido.
    .outcome = Decisión
    .reason-hint = Para quien escribió el comentario.
reports = Comentarios denunciados
reports-lead = Hay miembros que han denunciado estos comentarios. Abra uno para decidir sobre él.
reports-comment = El comentario

## Resúmenes

summaries = Resúmenes de la discusión
summaries-lead = Lo que quienes conducen el grupo han extraído de muchos comentarios, con los comentarios en que se basa cada resumen.
summaries-pinned = En resumen
summary = Resumen de una discusión
summary-pinned = Al principio de la discusión
summary-pin = Mostrar al principio de la discusión
summary-unpin = Quitar del principio de la discusión
summary-of = { $count ->
    [one] Resumen de un comentario
   *[other] Resumen de { $count } comentarios
}
summary-comments = { $count ->
    [one] El comentario que resume
   *[other] Los { $count } comentarios que resume
}
summary-comment = Comentario { $number }
summary-other = Otro comentario ({ $id })
summary-before = Versiones anteriores
summarise = Resumir la discusión
summarise-lead = Elija los comentarios que va a resumir. Todo el mundo puede ver cada uno de ellos.
summarise-about = Sobre qué es la discusión
summarise-choose = Primero elija sobre qué es la discusión.
summarise-first = Estos son los cien primeros.
summarise-read = Leer la discusión
write_summary = Escribir el resumen
    .done = El resumen se ha publicado.
    .comment_ids = Comentarios que resume
    .text = Resumen
    .pinned = Mostrar al principio de la discusión
    .subject = Sobre qué es la discusión
revise_summary = Escribir otra versión
    .done = El resumen se ha modificado.
    .text = Resumen
    .comment_ids = Comentarios que resume
    .pinned = Mostrar al principio de la discusión
