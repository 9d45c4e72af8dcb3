# Una propuesta: en qué punto está, sus movimientos, sus temas, a quién hace participar, sus pruebas piloto.

proposal-somebody = un miembro del grupo
proposal-by = Presentada por
proposal-cycle = Ciclo
proposal-carried-from = Continúa una propuesta de un ciclo anterior
proposal-carried-to = Continúa en un ciclo posterior
proposal-edit = Cambiar el título, el resumen o el idioma
proposal-all = Todo
proposal-member = Miembro
proposal-stakeholder-group = Grupo de partes interesadas
proposal-state = Estado
proposal-when = Cuándo
proposal-until = hasta
proposal-contents = En esta página

create_proposal = Presentar al grupo
    .done = La propuesta se ha presentado al grupo.
    .summary = Qué se propone
    .summary-hint = Puede usar Markdown. Podrá cambiarse más adelante.
update_proposal = Guardar
    .done = La propuesta se ha modificado.
    .summary = Qué se propone
    .summary-hint = Puede usar Markdown.

## La línea de las seis etapas

steps-line = Las seis etapas
steps-done = completada
steps-now = actual
steps-held = pausada aquí
steps-ended = terminada aquí
steps-to-come = por venir

## En qué punto está, y por qué no puede avanzar aún

stands = En qué punto está
stands-step = Etapa
stands-since = En esta etapa desde
stands-status = Estado
stands-paused = Pausada desde
stands-due = Fecha límite de la etapa
stands-event = Prevista para el evento del

why-not = Por qué no puede avanzar aún
why-not-how = { $count ->
    [one] Falta una cosa antes de la etapa siguiente.
   *[other] Faltan { $count } cosas antes de la etapa siguiente.
}
why-then = Cuando no falte nada, la hará avanzar:
why-ready = No falta nada: puede avanzar
why-ready-how = Está todo lo que el grupo pide en esta etapa.
why-paused = Está pausada
why-paused-how = No se puede hacer nada en su etapa, y sus plazos no corren, hasta que alguien la reanude.
why-ended = Ha terminado

missing-no-topic = Aún no se ha elegido ningún tema.
missing-until = Basta con que pase el tiempo, hasta el

guard-topics_chosen = Hay temas elegidos, con su fundamentación
    .missing = { $over ->
        [0] { $have } de { $need } temas elegidos tienen fundamentación.
       *[other] Temas elegidos: { $have }. El estatuto permite { $need }.
    }
    .where = Ir a los temas
guard-suitability_answered = La lista de idoneidad está respondida
    .missing = { $left ->
        [one] Uno de { $need } temas elegidos tiene preguntas pendientes en su lista de idoneidad.
       *[other] { $left } de { $need } temas elegidos tienen preguntas pendientes en sus listas de idoneidad.
    }
    .where = Ir a las listas
guard-approvals = Suficientes grupos de partes interesadas aprueban los temas
    .missing = Grupos de partes interesadas que aprueban un tema elegido: { $have }, de un mínimo de { $need }.
    .where = Ir a las aprobaciones
guard-version_published = Cada tema elegido tiene un texto
    .missing = { $left ->
        [one] Uno de { $need } temas elegidos no tiene ninguna versión publicada de una posición.
       *[other] { $left } de { $need } temas elegidos no tienen ninguna versión publicada de una posición.
    }
    .where = Ir a las posiciones
guard-amendments_answered = Cada enmienda tiene respuesta
    .missing = { $left ->
        [one] Una de { $need } enmiendas espera respuesta.
       *[other] { $left } de { $need } enmiendas esperan respuesta.
    }
    .where = Ir a las enmiendas
guard-round_completed = Una ronda de consulta ha terminado, cumplido todo su plazo
    .missing = Ninguna ronda de consulta se ha cerrado tras cumplir todo su plazo.
    .where = Ir a las rondas
guard-round_comments_answered = Cada comentario de las rondas tiene respuesta
    .missing = { $left ->
        [one] Uno de { $need } comentarios espera respuesta.
       *[other] { $left } de { $need } comentarios esperan respuesta.
    }
    .where = Ir a los comentarios
guard-pilot_evaluated = Una prueba piloto está cerrada y evaluada
    .missing = Ninguna prueba piloto está cerrada y evaluada. La presidencia también puede omitir la etapa, con un motivo.
    .where = Ir a las pruebas piloto
guard-mandate_ok = Cada comprobación del mandato tiene respuesta y se cumple
    .missing = Comprobaciones con respuesta y cumplidas: { $have } de { $need }.
    .where = Ir a las comprobaciones del mandato
guard-designation_final = Cada tema elegido tiene una designación definitiva
    .missing = { $left ->
        [one] Uno de { $need } temas elegidos no tiene designación definitiva, o una posición rival sigue abierta.
       *[other] { $left } de { $need } temas elegidos no tienen designación definitiva, o una posición rival sigue abierta.
    }
    .where = Ir al consenso
guard-challenge_window_over = El plazo de impugnación ha terminado
    .missing = Las designaciones pueden impugnarse durante unos días. Ese plazo no ha terminado.
    .where = Ir a las designaciones
guard-no_open_appeal = No hay ninguna apelación abierta
    .missing = { $have ->
        [one] Hay una apelación abierta.
       *[other] Hay { $have } apelaciones abiertas.
    }
    .where = Ir a las apelaciones
guard-no_open_call = No hay ninguna convocatoria a consenso abierta
    .missing = { $have ->
        [one] Hay una convocatoria a consenso abierta.
       *[other] Hay { $have } convocatorias a consenso abiertas.
    }
    .where = Ir a las convocatorias
guard-output_published = Hay un resultado publicado
    .missing = No hay ningún resultado publicado.
    .where = Ir a los resultados
guard-uptake_review = Se ha celebrado o programado un examen del aprovechamiento
    .missing = No se ha celebrado ni programado ningún examen del aprovechamiento.
    .where = Ir a los resultados

## Qué se puede hacer ahora

deeds = Qué puede hacer ahora
deeds-none = En esta etapa no hay nada pendiente para su función.
deeds-sign-in = Inicie sesión para participar.
deeds-no-member = Puede leer este grupo. Para participar, hágase miembro.
deeds-join = Ver cómo unirse al grupo

## El mandato

mandate = ¿Está dentro del mandato?
mandate-how = El grupo responde a estas comprobaciones antes de poder salir de la etapa de validez. Nadie puede dispensar de ellas.
mandate-none = El estatuto no pide comprobaciones.
mandate-is-ok = Todas las comprobaciones se cumplen
mandate-is-open = No todas las comprobaciones se cumplen
check-open = Aún sin respuesta
check-answer-now = Responder
check-answer-again = Cambiar la respuesta a
answer_mandate = Guardar la respuesta
    .done = La respuesta se ha guardado.
    .answer = ¿Se cumple?
    .reason = Por qué

## Movimientos

moves = Mover la propuesta
moves-lead = Todos los movimientos desde el punto en que está la propuesta: lo que puede hacerse ahora y, de lo que no, qué falta y quién podría hacerlo.
moves-all = Ver todos los movimientos
moves-open = Qué puede hacer ahora
moves-none-open = No hay ningún movimiento que usted pueda hacer ahora. Abajo se indica por qué, y quién podría.
moves-closed = Qué no puede hacerse ahora
moves-who = Quién podría:
moves-author = Autor o autora de la propuesta
moves-archived = El grupo o su ciclo está archivado: solo se puede leer
moves-no-cycle = No hay otro ciclo abierto en el grupo. Primero tiene que abrirlo la presidencia.
moves-to-cycles = Ir al grupo
moves-override = Avanzar aunque falte algo
moves-override-how = La presidencia puede hacerlo con un motivo. El motivo queda en el registro y se imprime en el resultado.
moves-overridden = Requisito dispensado
moves-history = Movimientos hasta ahora
moves-history-all = Todos los movimientos hasta ahora
moves-none = Aún no se ha movido.
moves-to = a
move-advance = Avanzar a la etapa { $number }: { $step }
move-return = Volver a una etapa anterior
move-skip = Omitir los pilotos e ir a la etapa { $number }: { $step }
move-pause = Pausar
move-resume = Reanudar
move-withdraw = Retirar la propuesta
move-conclude = Concluir la propuesta
move-carry_forward = Trasladar a otro ciclo
move-undo = Deshacer el último movimiento: de vuelta a { $phase }
move-undo-nothing = Deshacer el último movimiento
make_transition = Mover
    .done = La propuesta se ha movido.
    .to = De vuelta a
    .reason = Motivo
    .reason-hint = Lo ve toda persona que pueda leer el grupo.
    .override_reason = Por qué avanza aunque falte algo
    .override_reason-hint = Se imprime en el resultado.
    .cycle_id = Ciclo en el que continúa

## Fechas límite

due-page = Fecha límite y plan
due-none = No se ha fijado ninguna fecha
due-then = Entonces
due-missed = Vencida, sin movimiento
due-set = ¿Cuál es la fecha límite de esta etapa?
due-set-how = La fecha termina con la etapa. Nunca acorta un plazo.
due-follow = Seguir una plantilla de plazos
due-follow-how = Una plantilla del grupo indica cuántos días antes de un evento vence cada etapa. Cada etapa a la que llega la propuesta toma de ella su fecha.
due-follow-none = Dejar de seguir una plantilla
due-no-template = El grupo no tiene ninguna plantilla de plazos en uso.
set_due_date = Fijar la fecha
    .done = La fecha límite se ha fijado.
    .due_at = Fecha límite
    .due_at-hint = Déjelo vacío para que no haya fecha.
    .due_action = Qué ocurre entonces
follow_deadline_template = Seguir la plantilla
    .done = Los plazos se han fijado.
    .deadline_template_id = Plantilla
    .event_on = Día del evento
back-plan = ¿Puede completarse para una fecha?
back-plan-how = Contado hacia atrás desde el día de un evento: el último día de cada etapa restante, con los plazos que deben transcurrir.
back-plan-event = Día del evento
back-plan-output = Qué debe producir
back-plan-any-output = El tipo que más tarda
back-plan-spare = { $count ->
    [one] Queda un día además de los plazos. Se desean al menos { $wanted } para lo que deben hacer las personas.
   *[other] Quedan { $count } días además de los plazos. Se desean al menos { $wanted } para lo que deben hacer las personas.
}
back-plan-short = { $count ->
    [one] Solo los plazos ya se exceden en un día.
   *[other] Solo los plazos ya se exceden en { $count } días.
}
back-plan-caption = Etapas restantes hasta el
back-plan-step = Etapa
back-plan-windows = Plazos que deben transcurrir
back-plan-no-window = Ninguno
back-plan-earliest = Lo antes posible
back-plan-last = Último día
back-plan-too-late = Demasiado tarde
back-plan-window-until = hasta el
back-plan-window-days = { $count ->
    [one] un día
   *[other] { $count } días
}

## Temas

topics = Temas
topics-lead = ¿De qué trata la propuesta? Los miembros proponen temas y los aprueban. Después { $max ->
    [one] se elige uno.
   *[other] se eligen hasta { $max }.
}
topics-all = Todos los temas
topics-chosen = Temas elegidos
topics-none-chosen = Aún no se ha elegido ningún tema.
topics-candidates = Candidatos
topics-candidates-how = { $groups ->
    [one] Un tema elegido necesita aprobaciones de un grupo de partes interesadas. Apruebe tantos como quiera.
   *[other] Un tema elegido necesita aprobaciones de al menos { $groups } grupos de partes interesadas. Apruebe tantos como quiera.
}
topics-why = Por qué
topics-other-group = Otro
topic-one = Tema
topic-standing = Aprovechar mejor los resultados existentes, o no hacer nada
    .hint = Ningún texto nuevo: lo que el grupo u otro órgano ya ha dicho se da a conocer mejor y se pone en uso, o no se hace nada. Figura junto a los temas de cada propuesta, para que al elegir se diga por qué no se optó por ello.
topic-by = Propuesto por
topic-by-nobody = Figura en toda propuesta
topic-for = en nombre de
topic-for-community = en nombre de la comunidad
topic-from-position = A partir de una posición existente
topic-support = Presentado como ampliamente apoyado
topic-merged = Este tema se ha fusionado.
topic-merged-into = Ver el tema que lo representa
topic-taken-over = Se retomó de otro tema
topic-more = Más sobre
topic-approve-or-more = Aprobar, o ver más de
topic-approvals = { $members ->
    [0] Aún no lo aprueba nadie.
    [one] Lo aprueba un miembro, de { $groups ->
        [one] un grupo de partes interesadas
       *[other] { $groups } grupos de partes interesadas
    }:
   *[other] Lo aprueban { $members } miembros, de { $groups ->
        [one] un grupo de partes interesadas
       *[other] { $groups } grupos de partes interesadas
    }:
}
topic-suitability = { $all ->
    [0] El estatuto no hace preguntas de idoneidad.
   *[other] Idoneidad: { $answered } de { $all } preguntas respondidas.
}

provenance = La posición de la que parte
provenance-body = Órgano
provenance-title = Posición
provenance-date = Fecha de publicación
provenance-licence = Licencia
provenance-process = Cómo llegó a ella el órgano
provenance-endorsers = Respaldada por
provenance-assumed = Presentada como ampliamente apoyada:
provenance-assumed-how = Alguien lo afirma. Las posturas que se expresan aquí lo ponen a prueba.

nominate-not = Los temas los proponen, en la primera etapa, los miembros que entran en el recuento.
nominate-own = Proponer un tema propio, o en nombre de otros
nominate-existing = Partir de una posición que ha adoptado otro órgano
nominate-existing-how = Cuando hay poco tiempo, un buen comienzo es un texto que ya existe. Diga de dónde procede y cite el pasaje que importa.
nominate_topic = Proponer un tema
    .done = El tema se ha propuesto.
    .description = De qué trata
    .description-hint = Puede usar Markdown.
    .on_behalf_of = ¿En nombre de qué grupo de partes interesadas?
    .on_behalf_of-hint = Déjelo vacío si lo propone solo en nombre propio.
    .new_community = O en nombre de una nueva comunidad
    .new_community-hint = El nombre de una comunidad que no está en ninguno de los grupos de partes interesadas. Indique solo una de las dos cosas.
    .provenance-body = El órgano
    .provenance-title = Título de su posición
    .provenance-date = Fecha de publicación
    .provenance-source_url = Dónde puede leerse
    .provenance-source_url-hint = Una dirección web que empiece por http o https.
    .provenance-quote = El pasaje que importa, palabra por palabra
    .provenance-licence = Licencia del texto citado
    .provenance-process = Cómo llegó a ella el órgano
    .provenance-endorsers = Quién la respaldó
    .provenance-endorsers-hint = Uno en cada línea.
    .provenance-assumed_broadly_supported = Creo que cuenta con amplio apoyo
    .provenance-assumed_broadly_supported-hint = Se muestra como una afirmación por comprobar, no como una determinación.
nominations = En nombre de quién se propusieron temas
nominations-all = { $count ->
    [0] Aún no se ha propuesto ningún tema.
    [one] Se ha propuesto un tema; a partir de una posición existente: { $positions }.
   *[other] Se han propuesto { $count } temas; a partir de posiciones existentes: { $positions }.
}
nominations-caption = Temas propuestos en nombre de otros
nominations-for = En nombre de

choose-left = { $left ->
    [0] Se han elegido tantos temas como permite el estatuto: { $max }.
    [one] Puede elegirse un tema más.
   *[other] Pueden elegirse { $left } temas más.
}
choose-not = Decir por qué no se elige un tema
choose-not-how = Sigue siendo legible, con el motivo. Un tema que estaba elegido deja de estarlo.
choose-not-do = No elegir
choose_topics = Elegir temas
    .done = La elección ha quedado registrada.
    .topic_ids = Temas que se eligen
    .rationale = Por qué estos
    .alternative_reason = Por qué no se opta por aprovechar mejor los resultados existentes, o por no hacer nada
    .alternative_reason-hint = Siempre es una opción, de modo que la elección dice una vez por qué no se optó por ella.
    .not_chosen-topic_id = Tema
    .not_chosen-reason = Por qué no se elige

approvals = Aprobaciones
approvals-how = { $groups ->
    [one] Para ser elegido, un tema necesita aprobaciones de un grupo de partes interesadas.
   *[other] Para ser elegido, un tema necesita aprobaciones de al menos { $groups } grupos de partes interesadas.
}
approvals-own = Usted lo aprueba
approvals-missing = Aún no lo aprueba nadie de:
approvals-all = Quién lo aprueba
approvals-more = Hay más; aquí se ven las primeras.
approve_topic = Aprobar este tema
    .done = Usted aprueba el tema.
withdraw_approval = Retirar mi aprobación
    .done = Su aprobación se ha retirado.

suitability = ¿Es idóneo?
suitability-how = Quienes conducen el grupo responden a las preguntas del estatuto para cada tema que se vaya a elegir.
suitability-none = El estatuto no hace preguntas.
answer_suitability = Guardar la respuesta
    .done = La respuesta se ha guardado.
    .answers-answer = Respuesta
    .answers-reason = Por qué

impacts = Impacto
impacts-how = ¿Qué efecto tendría este tema, y en quién? Los miembros señalan lo que esperan.
impacts-caption = Notas por dimensión y grupo de partes interesadas
impacts-dimension = Dimensión
impacts-everybody = Todo el mundo
impacts-highest = Gravedad hasta:
impacts-notes = Notas
impact-dimension-political = Política
impact-dimension-economic = Económica
impact-dimension-social = Social
note_impact = Señalar un impacto
    .done = El impacto se ha señalado.
    .dimension = Dimensión
    .direction = En qué sentido
    .severity = Cuánto pesa
    .stakeholder_group = En quién
    .stakeholder_group-hint = Déjelo vacío si es en todo el mundo.
    .text = Qué espera, y por qué
withdraw_impact = Retirar
    .done = La nota de impacto se ha retirado.

topic-same = Temas que quizá digan lo mismo
topic-same-none = Ningún otro tema de esta propuesta se le parece mucho.
topic-same-how = Sus textos se parecen. Esto por sí solo no cambia nada.
topic-same-percent = Parecido: { $percent } por ciento
topic-same-stands-for = Representa a estos temas, que se fusionaron con él:
merge-how = El otro tema representa entonces a ambos, con las aprobaciones de ambos. Se puede deshacer.
merge_topic = Fusionar con otro tema
    .done = Los temas se han fusionado.
    .into_id = Tema que representa a ambos
    .reason = Por qué dicen lo mismo
merges = Temas fusionados
merges-into = se fusionó con
merges-undone = Separados de nuevo
undo_topic_merge = Separar de nuevo
    .done = Los temas se han separado.
again-how = Lo acompañan el título, el texto y la procedencia. Las respuestas y las aprobaciones se quedan aquí.
nominate_topic_again = Proponer para otra propuesta
    .done = El tema se ha propuesto de nuevo.
    .proposal_id = Propuesta

## Participación

engagement-lead = A quién concierne, a quién se ha consultado y a quién no se ha escuchado. Se admiten comentarios en todas las etapas; una ronda es un periodo en el que se consulta a quienes están fuera de la discusión.
engagement-back = Volver a la participación
rounds = Rondas
rounds-how = En una ronda se consulta, dentro de un plazo, a quienes están fuera de la discusión. Cada comentario que se haga en ella recibe respuesta.
rounds-none = Aún no hay ninguna ronda planificada.
rounds-least = Un plazo dura al menos { $days ->
    [one] un día.
   *[other] { $days } días.
}
rounds-comments = { $total ->
    [0] Aún no hay comentarios.
    [one] { $unanswered ->
        [0] Un comentario, con respuesta.
       *[other] Un comentario, aún sin respuesta.
    }
   *[other] { $unanswered ->
        [0] { $total } comentarios, todos con respuesta.
       *[other] { $total } comentarios, { $unanswered } aún sin respuesta.
    }
}
rounds-closed = Cierre
rounds-comment = Comentar en esta ronda
rounds-read = Leer los comentarios de esta ronda
rounds-not-open = Se abre el
rounds-over = Su plazo ha terminado. Se cierra sola en un momento; también puede cerrarla ahora.
rounds-not-yet-over = Se cierra sola cuando termina su plazo, nunca antes.
plan_round = Planificar una ronda
    .done = La ronda se ha planificado.
    .purpose = Qué se pregunta, y para qué
    .audience = A quién se pregunta
    .audience-hint = También mediante qué puntos focales y canales.
    .promise = Qué se les promete
    .opens_at = Apertura
    .opens_at-hint = Déjelo vacío para abrirla ahora.
    .closes_at = Cierre
extend_round = Dar más tiempo
    .done = La ronda tiene más tiempo.
    .closes_at = Cierre
    .closes_at-hint = Puede retrasarse, nunca adelantarse.
close_round = Cerrar la ronda
    .done = La ronda se ha cerrado.

engagement-plan = Plan
engagement-plan-how = A quién llegar, por medio de quién y cómo, con qué promesa, y en qué quedó.
engagement-plan-none = El plan aún no contiene nada.
engagement-unplanned = Aún nadie prevé llegar a:
engagement-who = A quién
engagement-promise = Promesa
engagement-focal-point = Punto focal
engagement-no-focal-point = Aún nadie
engagement-channels = Canales
engagement-outcome = En qué quedó
engagement-planned-by = Planificada por
engagement-closed = Cierre
engagement-add-stakeholder_group = Planificar para un grupo de partes interesadas
engagement-add-community = Planificar para una comunidad
plan_engagement = Añadir al plan
    .done = Se ha añadido al plan.
    .audience-name = A quién
    .region = En qué región
    .purpose = Por qué
    .promise = Qué se les promete
    .channels = Por qué canales
    .focal_point_id = Quién llega a ellos
    .begins_on = Desde
    .ends_on = Hasta
change_engagement = Cambiar este elemento
    .done = El elemento se ha modificado.
    .audience-name = A quién
    .region = En qué región
    .purpose = Por qué
    .promise = Qué se les promete
    .channels = Por qué canales
    .focal_point_id = Quién llega a ellos
    .begins_on = Desde
    .ends_on = Hasta
close_engagement = Cerrar e indicar en qué quedó
    .done = El elemento se ha cerrado.
    .outcome = Qué se hizo, y en qué quedó

reach = A quién se ha escuchado
reach-total = { $people ->
    [0] Aún no ha comentado nadie.
    [one] Ha comentado un miembro; comentarios: { $comments }.
   *[other] Han comentado { $people } miembros; comentarios: { $comments }.
}
reach-total-few = Han comentado muy pocas personas para mostrar una cifra.
reach-first = { $people ->
    [one] Para una de estas personas fue la primera vez en este grupo.
   *[other] Para { $people } de estas personas fue la primera vez en este grupo.
}
reach-passed = { $people ->
    [one] Los puntos focales lo transmitieron a una persona.
   *[other] Los puntos focales lo transmitieron a { $people } personas.
}
reach-not-heard = A quién aún no se ha escuchado
reach-all-heard = Se ha escuchado a todos los grupos previstos.
reach-groups = Grupos de partes interesadas
reach-regions = Regiones
reach-channels = Canales
reach-communities = Comunidades
reach-no-region = Sin región indicada
reach-least = No se muestran las cifras inferiores a { $least }, para que no pueda reconocerse a nadie.
reach-few = no se muestra
reach-silent = No escuchado
reach-picture = Miembros, y cuántos de ellos han comentado, por grupo de partes interesadas
reach-picture-how = Para cada grupo de partes interesadas, la barra superior muestra sus miembros en el grupo; la inferior, cuántos de ellos han comentado.
reach-tables = Las cifras en tablas
reach-of = Procedencia
reach-members = Miembros
reach-contributors = Han comentado
reach-first-time = Por primera vez
reach-comments = Comentarios
reach-persons = Transmitido a

packages = Transmitido por los puntos focales
packages-how = Un paquete se envía a miembros que son punto focal de una comunidad. Lo transmiten e informan de a cuántas personas llegó.
packages-none = Aún no se ha enviado nada.
packages-new = Enviar un paquete
packages-nobody = Ningún miembro es aún punto focal de una comunidad. Lo indican quienes gestionan los miembros.
packages-may-not = Envían paquetes quienes conducen el grupo y la secretaría.
packages-position = Sobre qué posición trata
packages-version = Versión { $number }
packages-versions = Sobre
packages-round = Invita a
packages-to-round = Una ronda de consulta
packages-answer-by = Responder hasta
packages-answers = Sin noticias: { $pending } · lo han recibido: { $acknowledged } · han informado: { $reported }
packages-persons = { $persons ->
    [one] Transmitido a una persona.
   *[other] Transmitido a { $persons } personas.
}
packages-few = Transmitido a muy pocas personas.
deliveries = Puntos focales
send_package = Enviar
    .done = El paquete se ha enviado.
    .request = Qué se les pide
    .answer_by = Responder hasta
    .version_ids = Versiones sobre las que trata
    .round_id = Ronda a la que invita
    .focal_point_ids = A quién
acknowledge_delivery = Confirmar la recepción
    .done = Gracias. Quien lo envió ve que usted lo tiene.
report_reach = Informar de su alcance
    .done = Gracias. Su informe se ha guardado.
    .persons = Personas a las que llegó
    .channel = Por qué canal
    .initiative = Qué iniciativa
    .initiative-hint = Solo para una iniciativa nacional o regional.
    .note = Qué más hay que decir

## Pilotos

pilots-lead = Una prueba piloto pone a prueba un instrumento en esta propuesta. Lo que cuenta como éxito se fija antes de que comience.
pilots-none = Aún no hay ninguna prueba piloto planificada.
pilots-skip = Si no hay nada que probar, la presidencia puede omitir esta etapa con un motivo.
pilots-to-moves = Ir a los movimientos
pilots-not-yet = Las pruebas piloto se planifican en la etapa 4.
pilots-may-not = La facilitación y la presidencia planifican las pruebas piloto, en la etapa 4.
pilots-back = Todas las pruebas piloto de esta propuesta
pilots-register = Todas las pruebas piloto del grupo
pilots-register-lead = Qué se probó en todas las propuestas del grupo, y qué se decidió después.
pilot-plan = Plan
pilot-instrument = Instrumento
pilot-aim = Qué debe mostrar
pilot-population = Quiénes participan
pilot-starts = Comienzo
pilot-ends = Fin
pilot-planned-by = Planificada por
pilot-result = Balance
pilot-source = Fuente
pilot-caveats = Para tener en cuenta
pilot-cost = Lo que exigió
pilot-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
}
pilot-closed = Cierre
pilot-evaluation = Cuánto valió
pilot-lessons = Enseñanzas
pilot-decision = Qué hace el grupo con el instrumento
pilot-next-planned = Comienza sola en su día.
pilot-next-running = Está en curso. Quienes conducen el grupo la cierran con su balance.
pilot-next-closed = Está cerrada. Quienes conducen el grupo la evalúan.
datasets = Conjuntos de datos
dataset-pilot = Prueba piloto
dataset-credit = Atribución y licencia
dataset-participants = Participantes
dataset-statements = Afirmaciones
dataset-votes = Votos
dataset-imported = Incorporación
dataset-counted = Afirmaciones por número. Se cuenta el último voto de cada participante sobre cada una.
dataset-number = N.º
dataset-statement = Afirmación
measures = Medidas de éxito
measures-how = Al menos una. No se pueden cambiar una vez que la prueba piloto está en curso.
measures-number = Medida { $number }
measures-fixed = Fijadas antes de que comenzara la prueba piloto.
measures-late = Fijadas cuando la prueba piloto ya estaba en curso. Téngalo en cuenta al leer los datos.
measure = Medida
measure-target = Qué cuenta como éxito
measure-value = Valor medido
measure-verdict = ¿Cumplida?
measure-no-value = Sin valor
plan_pilot = Planificar una prueba piloto
    .done = La prueba piloto se ha planificado.
    .instrument = Instrumento
    .tool = Nombre de la herramienta externa
    .tool-hint = Solo para un instrumento externo.
    .aim = Qué debe mostrar
    .population = Quiénes participan
    .measures-name = Qué se mide
    .measures-unit = Unidad
    .measures-target = Qué cuenta como éxito
    .measures = Medidas de éxito
    .starts_at = Comienzo
    .ends_at = Fin
change_pilot = Cambiar el plan
    .done = El plan se ha modificado.
    .aim = Qué debe mostrar
    .population = Quiénes participan
    .measures-name = Qué se mide
    .measures-unit = Unidad
    .measures-target = Qué cuenta como éxito
    .measures = Medidas de éxito
    .starts_at = Comienzo
    .ends_at = Fin
close_pilot = Cerrar con su balance
    .done = La prueba piloto se ha cerrado.
    .result = Qué se obtuvo
    .cost-hours = Horas de trabajo, también no remuneradas
    .cost-money = Dinero
    .cost-money-hint = Por ejemplo: 1250 CHF. Déjelo vacío si no hubo gasto.
    .cost-note = Quién lo asumió, y qué más hay que decir
    .source = De dónde proceden los datos
    .source-hint = Una dirección, o el nombre de aquello de donde se tomaron.
    .caveats = Qué tener en cuenta al leerlos
evaluate-how = Para cada medida, indique el valor y si se cumplió, o diga por qué no hay valor.
evaluate_pilot = Evaluar
    .done = La prueba piloto se ha evaluado.
    .findings = Conclusiones
    .findings-measure = Medida
    .findings-value = Qué se midió
    .findings-verdict = ¿Se cumplió?
    .findings-reason = Por qué no hay valor, o qué más hay que decir
    .evaluation = ¿Mostró el instrumento lo que debía mostrar?
    .lessons = Qué hacer de nuevo, y qué no
decide_on_pilot = Decidir sobre el instrumento
    .done = La decisión ha quedado registrada.
    .decision = A partir de ahora
    .reason = Por qué
compare = Comparar con otra prueba piloto
compare-with = Otra prueba piloto
compare-nothing = No tienen ninguna medida en común, por lo que no pueden compararse.
compare-caption = Medidas que tienen ambas
lessons = Enseñanzas de una prueba piloto
lessons-came = Enseñanzas que llegaron con esta propuesta
lessons-lead = Lo que enseñaron pruebas piloto anteriores, trasladado a este ciclo. De cada enseñanza alguien dice si se tuvo en cuenta.
lessons-of-cycle = Enseñanzas para el ciclo { $cycle }
lessons-cycle = Todas las enseñanzas para este ciclo
lessons-one = Ver por separado
lessons-carried = Trasladada por
lessons-proposal = La propuesta con la que llegaron
carry-how = Las enseñanzas de una propuesta que se traslada a otro ciclo la acompañan por sí solas. Aquí puede trasladarlas a otro ciclo a mano.
carry-no-cycle = El grupo no tiene otro ciclo abierto.
carry-to = Trasladar a
carry_lessons = Trasladar las enseñanzas
    .done = Las enseñanzas se han trasladado.
answer_lesson = Decir en qué quedó
    .done = La respuesta se ha guardado.
    .answer = ¿Se tuvieron en cuenta?
    .reason = Cómo, o por qué no
