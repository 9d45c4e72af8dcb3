# Palabras para los códigos: etiquetas breves. `.hint` dice en una frase qué significan.


## Funciones y permisos

# Role
role-chair = Presidencia
    .hint = Nombra, fija el estatuto, omite etapas, dispensa de requisitos y hace salir las propuestas de la etapa de validez.
role-facilitator = Facilitación
    .hint = Hace avanzar las propuestas, responde a los comentarios, abre convocatorias y designa.
role-secretariat = Secretaría
    .hint = Se ocupa de los miembros, la distribución y la publicación; no entra en el recuento.
role-stakeholder = Parte interesada
    .hint = Propone, comenta, expresa posturas, objeta y apela.
role-observer = Observador / observadora
    .hint = Lee, y comenta donde el grupo lo permite; no entra en el recuento.
role-public = Público
    .hint = Cualquier otra persona: lee lo que el grupo abre a todo el mundo.

# Role en una valoración
consensus-role-chair = Presidencia
consensus-role-facilitator = Facilitación
consensus-role-stakeholder = Parte interesada
consensus-role-secretariat = Secretaría
consensus-role-observer = Observador / observadora
consensus-role-designator = Responsable de la designación

# Lo que dice la tabla de permisos
access-verdict-allowed = Permitido
access-verdict-own_only = Solo lo propio
access-verdict-not_this_role = No en esta función
access-verdict-not_in_this_phase = No en esta etapa

# Scope
scope-read = Leer
    .hint = Lee lo que el miembro puede leer, y no cambia nada.
scope-contribute = Contribuir
    .hint = Propone, comenta, expresa posturas y objeta.
scope-facilitate = Facilitar
    .hint = Hace avanzar propuestas, responde, abre convocatorias, designa y publica.
scope-administer = Administrar
    .hint = Cambia los miembros, el estatuto, los tokens y las cuentas.

# Action
action-read_group = Ver el grupo, su estatuto y sus propuestas
action-read_members = Ver quiénes son miembros
action-update_group = Cambiar el estatuto, el nombre o quién puede leer el grupo
action-manage_cycles = Abrir y archivar ciclos
action-manage_members = Invitar, admitir y suspender a miembros
action-appoint_member = Dar otra función a un miembro
action-manage_role_calls = Convocar a que alguien asuma una función
action-volunteer = Ofrecerse para una función
action-update_member = Cambiar el grupo de partes interesadas, la organización o la región de un miembro
action-join_group = Unirse al grupo, o pedirlo
action-leave_group = Dejar el grupo
action-manage_service_accounts = Crear cuentas de servicio y sus tokens
action-make_feed_token = Crear una dirección privada para una fuente de actualizaciones
action-manage_webhooks = Configurar webhooks y darlos por terminados
action-erase_text = Suprimir las palabras de un texto
action-read_attention = Ver qué espera a quienes conducen el grupo
action-export_group = Exportar el registro del grupo
action-manage_deadline_templates = Crear y archivar plantillas de plazos
action-keep_lessons = Trasladar las enseñanzas de las pruebas piloto a otro ciclo
action-propose = Presentar una propuesta
action-update_proposal = Cambiar el título, el resumen o el idioma de una propuesta
action-set_due_date = Fijar la fecha límite de una etapa
action-move_proposal = Mover una propuesta
action-record_resource = Anotar horas, personas y dinero
action-raise_concern = Plantear una preocupación sobre el tiempo o los recursos
action-review_concern = Examinar una preocupación
action-answer_mandate = Responder a una comprobación del mandato
action-nominate_topic = Proponer un tema
action-answer_suitability = Responder a la lista de idoneidad de un tema
action-approve_topic = Aprobar un tema
action-note_impact = Señalar el impacto de un tema
action-withdraw_impact = Retirar una nota de impacto
action-merge_topics = Fusionar temas, o separarlos
action-choose_topics = Elegir los temas
action-create_position = Presentar una posición, o una posición rival
action-publish_version = Publicar una versión de una posición
action-dispute_version = Rebatir que una versión no cambia el sentido
action-suggest_amendment = Sugerir una enmienda
action-update_amendment = Modificar o retirar una enmienda
action-answer_amendment = Responder a una enmienda
action-close_position = Cerrar una posición rival
action-comment = Comentar
action-update_comment = Modificar o retirar un comentario
action-dispose_comment = Indicar el curso dado a un comentario
action-answer_comment = Responder a un comentario en nombre del grupo
action-report_comment = Denunciar un comentario
action-read_hidden = Leer un comentario oculto
action-moderate_comment = Ocultar un comentario, o volver a mostrarlo
action-appeal_moderation = Apelar contra la ocultación de un comentario
action-summarise_discussion = Resumir una discusión
action-plan_engagement = Planificar a quién consultar
action-distribute = Enviar un paquete a los puntos focales
action-answer_delivery = Confirmar la recepción de un paquete e informar de su alcance
action-manage_rounds = Abrir, prorrogar y cerrar rondas de consulta
action-manage_pilots = Planificar pruebas piloto
action-follow_pilots = Cerrar y evaluar pruebas piloto
action-import_dataset = Incorporar los datos de un instrumento externo
action-manage_calls = Abrir, prorrogar y cerrar convocatorias a consenso
action-take_stance = Expresar una postura
action-raise_objection = Plantear, respaldar, mantener o retirar una objeción
action-respond_to_objection = Discutir una objeción y responder a ella
action-find_on_objection = Emitir una determinación sobre una objeción
action-request_time = Pedir más tiempo
action-answer_time_request = Responder a una solicitud de más tiempo
action-designate = Designar el estatus de una posición
action-ask_reconsideration = Pedir una reconsideración
action-answer_reconsideration = Responder a una solicitud de reconsideración
action-appeal = Apelar contra una designación
action-support_appeal = Apoyar una apelación
action-answer_appeal = Responder a una apelación
action-state_minority_view = Adjuntar una declaración de minoría a una designación
action-draft_output = Redactar un resultado
action-publish_output = Publicar un resultado
action-write_takeaway = Redactar conclusiones clave
action-correct_output = Corregir un resultado publicado
action-distribute_output = Anotar a quién se envió un resultado
action-record_uptake = Anotar el aprovechamiento de un resultado
action-verify_uptake = Verificar o rebatir las pruebas de un aprovechamiento
action-review_uptake = Programar y celebrar exámenes del aprovechamiento
action-propose_for_programme = Sugerir un punto para el programa
action-keep_programme = Gestionar y revisar los puntos del programa


## En qué punto está una propuesta

# Step
step-topic = Temas
    .hint = Elección de temas sustantivos: de qué trata la propuesta.
step-deliberation = Deliberación
    .hint = Deliberación y elaboración de una posición: se redactan, discuten y enmiendan textos.
step-engagement = Participación
    .hint = Participación de la comunidad: se pregunta a quienes están fuera de la discusión y se les informa del curso dado a lo que dijeron.
step-pilot = Pilotos
    .hint = Prueba piloto de herramientas: se prueba un instrumento en la propuesta y se evalúa.
step-validity = Validez
    .hint = Valoración de la validez y del estatus: si el grupo está de acuerdo y si puede decirlo.
step-impact = Impacto
    .hint = Ampliación de la utilidad y del impacto: el resultado se publica, se difunde y se le da seguimiento.

# Status
status-active = Activa
    .hint = Está en una de las seis etapas y se sigue trabajando en ella.
status-paused = Pausada
    .hint = Está detenida en su etapa, y sus plazos no corren.
status-withdrawn = Retirada
    .hint = Terminó antes de completar sus seis etapas.
status-concluded = Concluida
    .hint = Terminó después de su sexta etapa.
status-carried_forward = Trasladada a otro ciclo
    .hint = Continúa en otro ciclo.

# Phase: una etapa, o lo que detiene o termina la propuesta
phase-topic = Temas
phase-deliberation = Deliberación
phase-engagement = Participación
phase-pilot = Pilotos
phase-validity = Validez
phase-impact = Impacto
phase-paused = Pausada
phase-concluded = Concluida
phase-withdrawn = Retirada
phase-carried_forward = Trasladada a otro ciclo

# TransitionKind
transition-kind-advance = Avanzar
    .hint = Pasa a la etapa siguiente.
transition-kind-return = Volver atrás
    .hint = Vuelve a una etapa anterior; no se pierde nada, y el trabajo posterior sigue siendo legible.
transition-kind-skip = Omitir los pilotos
    .hint = Pasa por alto la etapa de pilotos, con un motivo.
transition-kind-pause = Pausar
    .hint = Queda detenida en su etapa, y sus plazos no corren.
transition-kind-resume = Reanudar
    .hint = Continúa, y sus plazos se desplazan por el tiempo que estuvo detenida.
transition-kind-withdraw = Retirar
    .hint = Termina antes de completar sus seis etapas; no se puede deshacer.
transition-kind-conclude = Concluir
    .hint = Termina después de su sexta etapa.
transition-kind-carry_forward = Trasladar a otro ciclo
    .hint = Continúa en otro ciclo, y ambas quedan enlazadas; no se puede deshacer.
transition-kind-undo = Deshacer
    .hint = Se anula el último movimiento, dentro de 24 horas y mientras no haya ocurrido nada más.

# ActorKind: quién hizo el movimiento
actor-kind-member = Miembro
actor-kind-clock = Reloj
actor-kind-system = Sistema

# DueAction: qué ocurre en la fecha límite de una etapa
due-action-advance = Avanzar si no falta nada; si falta algo, avisar a la facilitación
due-action-alert = Avisar a la facilitación

# RefusalCode: por qué no se hizo el movimiento
refusal-code-wrong_step = Este movimiento no parte de esta etapa
refusal-code-not_active = La propuesta está pausada o ha terminado
refusal-code-not_paused = La propuesta no está pausada
refusal-code-wrong_target = El movimiento no lleva ahí
refusal-code-target_required = Indique adónde debe ir la propuesta
refusal-code-role_may_not = Se necesita otra función
refusal-code-reason_required = Se necesita un motivo
refusal-code-cycle_required = Indique en qué ciclo continúa
refusal-code-same_cycle = Ya está en ese ciclo
refusal-code-call_is_open = Hay una convocatoria a consenso abierta
refusal-code-guards_unmet = Falta algo
refusal-code-not_overridable = Falta un requisito del que nadie puede dispensar
refusal-code-override_needs_chair = Solo la presidencia puede dispensar de lo que falta
refusal-code-nothing_to_undo = No hay ningún movimiento que se pueda deshacer
refusal-code-too_late_to_undo = El último movimiento se hizo hace más de 24 horas
refusal-code-something_happened_since = Desde entonces ha ocurrido algo que solo la nueva etapa permite

# LinkKind: dónde se encuentra lo que falta
link-kind-topic = Tema
link-kind-position = Posición
link-kind-amendment = Enmienda
link-kind-round = Ronda de consulta
link-kind-comment = Comentario
link-kind-pilot = Prueba piloto
link-kind-mandate_answer = Comprobación del mandato
link-kind-designation = Designación
link-kind-appeal = Apelación
link-kind-call = Convocatoria a consenso
link-kind-output = Resultado

# WindowKind: un tiempo que debe transcurrir
window-kind-round = Ronda de consulta
window-kind-call = Convocatoria a consenso
window-kind-review = Plazo de examen
window-kind-challenge = Plazo de impugnación

# Feasibility: si una propuesta puede completarse para una fecha
feasibility-feasible = Viable
feasibility-at_risk = En riesgo
feasibility-infeasible = No viable

# DeadlineKind: qué termina
deadline-kind-round = Fin de una ronda de consulta
deadline-kind-call = Fin de una convocatoria a consenso
deadline-kind-review = Fin de un examen
deadline-kind-challenge = Fin de un plazo de impugnación
deadline-kind-appeal_gathering = Último día para apoyar una apelación
deadline-kind-appeal_answer = Apelación por responder
deadline-kind-appeal_escalation = Último día para elevar una apelación
deadline-kind-step = Fecha límite de una etapa
deadline-kind-event = Evento
deadline-kind-package = Paquete por responder
deadline-kind-uptake_review = Examen del aprovechamiento
deadline-kind-role_call = Último día para ofrecerse


## Temas

# TopicState
topic-state-nominated = Propuesto
topic-state-chosen = Elegido
topic-state-not_chosen = No elegido
topic-state-merged = Fusionado

# TopicKind
topic-kind-nominated = Propuesto por un miembro
topic-kind-standing_alternative = Opción permanente

# CheckAnswer: la respuesta a una pregunta de una lista
check-answer-ok = Sí
check-answer-fail = No
check-answer-not_applicable = No corresponde

# Sentido de un impacto
impact-direction-positive = Positivo
impact-direction-negative = Negativo
impact-direction-mixed = Mixto
impact-direction-unknown = Aún no se sabe

# Gravedad de un impacto
severity-low = Baja
severity-medium = Media
severity-high = Alta

# ImpactState
impact-state-noted = Señalado
impact-state-withdrawn = Retirado

# AssumedSupport: si una posición de otro órgano tiene el apoyo que se le atribuía
assumed-support-untested = Aún sin comprobar
assumed-support-supported = Apoyo comprobado
assumed-support-contested = Apoyo no confirmado


## Posiciones y enmiendas

# PositionState
position-state-open = Abierta
position-state-designated = Designada
position-state-closed = Cerrada

# VersionKind
version-kind-editorial = De redacción
    .hint = No cambia el sentido: las posturas se conservan.
version-kind-substantive = De fondo
    .hint = Cambia el sentido: se vuelve a pedir a todo el mundo su postura.

# AmendmentState
amendment-state-open = Abierta
amendment-state-conflicting = En conflicto con la versión actual
amendment-state-withdrawn = Retirada
amendment-state-accepted = Aceptada
amendment-state-accepted_in_part = Aceptada en parte
amendment-state-declined = No aceptada
amendment-state-promoted = Convertida en posición rival
amendment-state-superseded = Sustituida

# Desenlace de una enmienda que no se incorpora
amendment-outcome-declined = No aceptada
amendment-outcome-superseded = Sustituida

# PlaceState: si la versión actual contiene un pasaje
place-state-same = Sin cambios
place-state-reworded = Reformulado
place-state-orphaned = Ya no está en el texto

# DifferenceKind: qué fue de un pasaje
difference-kind-equal = Sin cambios
difference-kind-insert = Añadido
difference-kind-delete = Eliminado

# Binding: cómo obligaría un pasaje a otros
binding-obligation = Obligación
binding-prohibition = Prohibición
binding-undertaking = Compromiso

# ExportFormat
export-format-markdown = Markdown
export-format-plain = Texto sin formato


## Comentarios

# CommentKind
comment-kind-support = Apoyo
    .hint = Habla a favor.
comment-kind-concern = Preocupación
    .hint = Ve una dificultad.
comment-kind-question = Pregunta
    .hint = Pregunta algo.
comment-kind-suggestion = Sugerencia
    .hint = Propone un cambio.
comment-kind-objection = Objeción
    .hint = Habla en contra; solo la objeción que se plantea como tal recibe seguimiento hasta que se resuelve.
comment-kind-note = Nota
    .hint = Cualquier otra cosa.

# SubjectKind: sobre qué trata un comentario
subject-kind-proposal = Propuesta
subject-kind-topic = Tema
subject-kind-position = Posición
subject-kind-version = Versión
subject-kind-amendment = Enmienda
subject-kind-round = Ronda de consulta
subject-kind-pilot = Prueba piloto
subject-kind-output = Resultado
subject-kind-objection = Objeción

# Channel: cómo llegó un comentario
channel-virtual = En línea
channel-on_site = En la sala
channel-nri = Iniciativa nacional o regional
channel-mail = Por correo
channel-imported = Desde otra herramienta

# CommentState
comment-state-posted = Publicado
comment-state-hidden = Oculto
comment-state-withdrawn = Retirado

# Disposition: curso dado a un comentario
disposition-accepted = Aceptado
    .hint = Se hace lo que pide.
disposition-accepted_in_part = Aceptado en parte
    .hint = Se hace parte de lo que pide, y el motivo indica qué parte no.
disposition-declined = No aceptado
    .hint = No se hace lo que pide, por el motivo indicado.
disposition-out_of_scope = Fuera de alcance
    .hint = Trata de algo distinto de esta propuesta.

# Answered: qué comentarios se buscan
answered-none = Aún sin respuesta
answered-accepted = Aceptado
answered-accepted_in_part = Aceptado en parte
answered-declined = No aceptado
answered-out_of_scope = Fuera de alcance

# BecameKind: en qué se convirtió un comentario
became-kind-amendment = Pasó a ser una enmienda
became-kind-objection = Pasó a ser una objeción

# Decisión sobre un comentario denunciado
decision-kept = Dejar como está
decision-hidden = Ocultar
decision-restored = Volver a mostrar

# ModerationKind: qué ocurrió con un comentario
moderation-kind-kept = Se dejó como está
moderation-kind-hidden = Se ocultó
moderation-kind-appealed = Se apeló
moderation-kind-upheld = Sigue oculto
moderation-kind-restored = Se volvió a mostrar

# AppealOutcome: en qué queda una apelación contra la ocultación
appeal-outcome-upheld = Dejar oculto
appeal-outcome-restored = Volver a mostrar

# AppealState: en qué punto está una apelación contra la ocultación
appeal-state-none = Sin apelación
appeal-state-waiting = En espera de respuesta
appeal-state-upheld = Sigue oculto

# ReportState
report-state-waiting = En espera de una decisión
report-state-settled = Resuelta


## Participación y pruebas piloto

# RoundState
round-state-planned = Planificada
    .hint = Todavía no se ha abierto.
round-state-open = Abierta
    .hint = Admite comentarios.
round-state-closed = Cerrada
    .hint = Su plazo ha terminado.

# Promise: qué se promete a quienes se consulta
promise-inform = Informar
    .hint = Le mantenemos al corriente.
promise-consult = Consultar
    .hint = Le escuchamos, y le decimos qué curso se dio a lo que dijo.
promise-involve = Involucrar
    .hint = Sus preocupaciones se reflejan en las opciones.
promise-collaborate = Colaborar
    .hint = Sus consejos se incorporan a la decisión en la medida de lo posible.
promise-empower = Empoderar
    .hint = Hacemos lo que usted decida.

# AudienceKind
audience-kind-stakeholder_group = Grupo de partes interesadas
audience-kind-community = Comunidad

# EngagementState
engagement-state-planned = Planificada
engagement-state-closed = Cerrada

# DeliveryState: en qué punto está un paquete ante un punto focal
delivery-state-pending = Aún sin noticias
delivery-state-acknowledged = Recepción confirmada
delivery-state-reported = Transmitido

# Instrument
instrument-rating_sheet = Hoja de puntuación
    .hint = Se puntúa cada opción.
instrument-approval_ballot = Papeleta de aprobación
    .hint = Cada persona aprueba tantas opciones como quiera.
instrument-ranked_ballot = Papeleta por orden de preferencia
    .hint = Cada persona ordena las opciones.
instrument-statement_map = Mapa de afirmaciones
    .hint = Cada persona está de acuerdo con las afirmaciones, en desacuerdo, o pasa.
instrument-poll = Encuesta
    .hint = Se responde a preguntas.
instrument-availability_poll = Encuesta de disponibilidad
    .hint = Cada persona marca las horas que le convienen.
instrument-public_comment = Comentarios públicos
    .hint = Se comentan los párrafos.
instrument-external = Instrumento externo
    .hint = Una herramienta ajena, cuyos resultados se incorporan.

# PilotState
pilot-state-planned = Planificada
pilot-state-running = En curso
pilot-state-closed = Cerrada
pilot-state-evaluated = Evaluada

# Veredicto sobre una medida de una prueba piloto
pilot-verdict-met = Cumplida
pilot-verdict-partly_met = Cumplida en parte
pilot-verdict-not_met = No cumplida

# PilotDecision: qué hace el grupo con el instrumento
pilot-decision-keep = Conservar
pilot-decision-drop = Descartar

# LessonState
lesson-state-open = Abierta
lesson-state-heeded = Tenida en cuenta
lesson-state-set_aside = Dejada de lado

# LessonAnswer
lesson-answer-heeded = Tenida en cuenta
lesson-answer-set_aside = Dejada de lado

# DatasetKind
dataset-kind-statement_map = Mapa de afirmaciones

# Moderación de una afirmación en un conjunto de datos
moderation-accepted = Mostrada
moderation-unmoderated = Sin revisar
moderation-rejected = Excluida

# Voto sobre una afirmación en un conjunto de datos
vote-agree = De acuerdo
vote-disagree = En desacuerdo
vote-pass = Pasa


## Posturas, convocatorias y consenso

# Stance
stance-support = Apoyo
    .hint = Activamente a favor del texto.
stance-accept = Aceptación
    .hint = Puede convivir con el texto.
stance-neutral = Neutral
    .hint = Se abstiene: ni a favor ni en contra, pero ha participado.
stance-stand_aside = Desacuerdo sin bloqueo
    .hint = No está de acuerdo, pero no bloquea el texto.
stance-object = Objeción
    .hint = No está de acuerdo, y tiene al menos una objeción abierta que dice por qué.
stance-unclear = No está claro
    .hint = No entiende el texto.
stance-recuse = Inhibición
    .hint = Tiene un conflicto de intereses y no entra en el recuento.

# CallState
call-state-open = Abierta
    .hint = Se reciben posturas.
call-state-closed = Cerrada
    .hint = Su plazo ha terminado y ya no se reciben posturas.

# Results: quién ve las posturas ajenas mientras la convocatoria está abierta
results-open = Toda persona que pueda leer el grupo
results-after_own_stance = Quienes hayan expresado su propia postura
results-after_close = Nadie hasta que se cierre la convocatoria

# TimeRequestState
time-request-state-open = En espera de respuesta
time-request-state-granted = Concedida
time-request-state-declined = Denegada
time-request-state-lapsed = Caducada

# TimeAnswer
time-answer-granted = Conceder más tiempo
time-answer-declined = Denegar

# Mandate: si sus comprobaciones se cumplen
mandate-ok = Dentro del mandato
mandate-fail = Fuera del mandato
mandate-pending = Aún sin respuesta

# ObjectionPolicy
objection-policy-must_address = Antes debe tratarse cada objeción
objection-policy-minority_statement = El texto sigue adelante con las declaraciones de quienes objetan

# ThinPolicy: un grupo en el que participaron muy pocas personas
thin-policy-count = Cuenta como cualquier otro grupo
thin-policy-exclude = No cuenta entre los grupos que decidieron

# Level: en qué punto está una posición
level-full_consensus = Consenso pleno
    .hint = Acordado por todos los grupos de partes interesadas previstos, sin disenso.
level-consensus = Consenso
    .hint = Acordado en el conjunto de los grupos de partes interesadas; si hay disenso, queda registrado.
level-insufficient_support = Apoyo insuficiente
    .hint = Sin oposición, pero sin apoyo suficiente en el conjunto de los grupos de partes interesadas; todavía no puede designarse.
level-pending_objections = Objeciones pendientes
    .hint = Con amplio apoyo, pero una objeción aún no se ha resuelto; todavía no puede designarse.
level-unresolved_objection = Objeción no resuelta
    .hint = Con amplio apoyo, pero una objeción sigue en pie.
level-significant_opposition = Oposición significativa
    .hint = Con el apoyo de la mayoría, pero un grupo de partes interesadas, o una parte considerable de uno, está en contra.
level-divergence = Divergencia
    .hint = Las opiniones difieren y no hay nada acordado.
level-minority_view = Opinión minoritaria
    .hint = Presentada por pocas personas; no es una posición del grupo.
level-consensus_against = Consenso en contra
    .hint = Todos los grupos de partes interesadas que tomaron partido están en contra.
level-insufficient_basis = Base insuficiente
    .hint = Muy poco tiempo, muy pocas personas o grupos, o un texto poco claro: todavía no puede designarse.
level-not_eligible = Fuera del mandato
    .hint = El grupo no puede pronunciarse sobre esto, por lo que no puede designarse.

# Verdict: en qué punto está un grupo de partes interesadas
consensus-verdict-supports = Apoya
    .hint = Mayoritariamente a favor del texto, y en parte de forma activa.
consensus-verdict-accepts = Acepta
    .hint = En su mayoría puede convivir con el texto.
consensus-verdict-divided = Dividido
    .hint = Ni a favor ni en contra en su conjunto.
consensus-verdict-opposes = Se opone
    .hint = Mayoritariamente en contra del texto.
consensus-verdict-abstains = Se abstiene
    .hint = Entre quienes participaron, muy pocas personas estaban a favor o en contra.
consensus-verdict-silent = En silencio
    .hint = Ninguno de sus miembros ha expresado una postura.
consensus-verdict-recused = Inhibido
    .hint = Todos sus miembros tienen un conflicto de intereses.
consensus-verdict-absent = Ausente
    .hint = No pertenece a él ningún miembro que entre en el recuento.

# BasisKind: en qué se basa una valoración
basis-kind-call = La convocatoria, con el estatuto y los miembros fijados al abrirla
basis-kind-charter = El estatuto y los miembros tal como están ahora

# Evolución del nivel en el tiempo
course-direction-up = En ascenso
course-direction-down = En descenso
course-direction-steady = Estable

# GroupIs: cómo se sitúa un grupo de partes interesadas ante una propuesta
group-is-not_heard = No escuchado
group-is-supporting = A favor
group-is-opposing = En contra


## Objeciones

# ObjectionState
objection-state-raised = Planteada
    .hint = Se ha formulado, y nadie se ha ocupado aún de ella.
objection-state-under_discussion = En discusión
    .hint = Se está discutiendo, y aún no tiene respuesta de fondo.
objection-state-responded = Respondida
    .hint = Tiene respuesta de fondo, y aún no hay determinación.
objection-state-accommodated = Atendida
    .hint = Una versión del texto la satisface.
objection-state-withdrawn = Retirada
    .hint = Quien objetaba la ha retirado.
objection-state-not_on_merits = Sin fundamento
    .hint = Se determinó que no es una razón en contra del texto.
objection-state-outweighed = Superada por otras razones
    .hint = Se escuchó, y pesan más otras razones que constan en el registro.
objection-state-stands = Sigue en pie
    .hint = Se determinó que no está tratada.

# Ground: sobre qué versa una objeción
ground-mandate = Mandato
    .hint = El grupo no tiene mandato para ello.
ground-substance = Fondo
    .hint = Lo que dice el texto es erróneo.
ground-evidence = Pruebas
    .hint = Aquello en lo que se apoya el texto no se sostiene.
ground-resources = Recursos
    .hint = Exigiría demasiado, o más de lo que hay.
ground-process = Proceso
    .hint = La forma en que se llegó a ello no fue correcta.
ground-inclusion = Inclusión
    .hint = No se escuchó a alguien a quien concierne.
ground-clarity = Claridad
    .hint = La redacción no es clara.

# Outcome: qué puede determinarse sobre una objeción
outcome-accommodated = Atendida
    .hint = Una versión del texto la satisface.
outcome-not_on_merits = Sin fundamento
    .hint = No es una razón en contra del texto.
outcome-outweighed = Superada por otras razones
    .hint = Se escuchó, y pesan más otras razones que constan en el registro.
outcome-stands = Sigue en pie
    .hint = No está tratada.

# MeritsReason: por qué una objeción no es una razón en contra del texto
merits-reason-out_of_scope = Trata de otra cosa
merits-reason-already_answered = Ya se respondió antes
merits-reason-editorial = Trata solo de la redacción
merits-reason-no_explanation = No dice por qué
merits-reason-does_not_engage = No se refiere a lo que dice el texto

# EventKind: qué se dijo o se hizo en el curso de una objeción
event-kind-discussion = Discusión
event-kind-response = Respuesta de fondo
event-kind-answer = Réplica de quien objeta
event-kind-finding = Determinación
event-kind-withdrawal = Retirada
event-kind-maintained = Mantenida
event-kind-contest = Impugnada
event-kind-takeover = Asumida por otra persona
event-kind-reopened = Reabierta


## Designaciones, reconsideración y apelaciones

# DesignationState
designation-state-preliminary = Preliminar
    .hint = Evaluación publicada: abierta a examen, y no definitiva.
designation-state-superseded = Sustituida
    .hint = Otra ocupó su lugar, o aquello de lo que trata ha cambiado.
designation-state-final = Definitiva
    .hint = Es el estatus de la posición.
designation-state-reopened = Reabierta
    .hint = Una apelación ha vuelto a abrir la posición.

# ReconsiderationState
reconsideration-state-open = En espera de respuesta
reconsideration-state-upheld = Estimada
reconsideration-state-declined = Desestimada

# ReconsiderationAnswer
reconsideration-answer-upheld = Estimar
reconsideration-answer-declined = Desestimar

# FollowUp: qué sigue cuando se estima una solicitud
follow-up-re_evaluation = Otra evaluación de la posición
follow-up-appeal = Una apelación
follow-up-new_finding = Otra determinación sobre la objeción

# AppealGround
appeal-ground-objection_ignored = Objeción ignorada
    .hint = No se tuvo en cuenta una objeción.
appeal-ground-wrong_facts = Hechos erróneos
    .hint = La determinación se basa en hechos erróneos.
appeal-ground-notice = Aviso tardío
    .hint = No se informó a tiempo a quienes concierne.
appeal-ground-conflict_of_interest = Conflicto de intereses
    .hint = Alguien decidió sobre su propio caso.
appeal-ground-mandate = Mandato
    .hint = Está fuera del mandato del grupo.

# AppealStatus
appeal-status-gathering = Reuniendo apoyos
appeal-status-open = En espera de respuesta
appeal-status-affirmed = Confirmada la designación; puede elevarse
appeal-status-closed = Cerrada
appeal-status-lapsed = Caducada, con muy pocos apoyos
appeal-status-withdrawn = Retirada
appeal-status-overtaken = Sin objeto a causa de otra apelación

# Rung: quién responde a una apelación
rung-facilitator = Facilitación
rung-co_facilitator = Cofacilitador / cofacilitadora sin implicación
rung-parent_chair = Presidencia del órgano superior

# RungOutcome: con qué se responde a una apelación
rung-outcome-affirm = Confirmar
    .hint = La designación queda como está.
rung-outcome-reopen = Reabrir
    .hint = La posición se abre de nuevo, porque hay información nueva.
rung-outcome-change_level = Cambiar el nivel
    .hint = Se designa otro nivel.
rung-outcome-attach_statement = Adjuntar la declaración
    .hint = La designación se mantiene, y la declaración de la apelación acompaña al resultado.

# ValidityItem: qué habla a favor de la validez de un resultado
validity-item-authority = El grupo tiene mandato para esto
validity-item-openness = Cualquiera puede leer el grupo y unirse a él
validity-item-notice = La convocatoria se anunció con antelación suficiente
validity-item-rule_fixed = Las reglas se fijaron antes de que se expresaran posturas
validity-item-participation = Participaron suficientes miembros de cada grupo de partes interesadas previsto
validity-item-evenness = Los grupos de partes interesadas participaron de forma equilibrada
validity-item-dispositions = Se respondió a cada comentario
validity-item-objections_addressed = Se trató cada objeción
validity-item-uninvolved_designator = Quien designó no tuvo parte en el texto ni en una objeción
validity-item-dissent_published = El disenso se publica con el resultado
validity-item-evidence = Se consultó a la comunidad y se probaron instrumentos
validity-item-appeals_closed = El plazo de impugnación ha terminado y no hay ninguna apelación abierta
validity-item-review_date = Hay una fecha para examinar el aprovechamiento

# Holds: si se cumple un elemento
holds-yes = Sí
holds-no = No
holds-not_applicable = No corresponde
holds-not_known = No se sabe


## Resultados y aprovechamiento

# OutputType
output-type-session_message = Mensaje de la sesión
    .hint = Lo que una sesión tiene que decir.
output-type-takeaway = Conclusiones clave
    .hint = Lo que se lleva un grupo de partes interesadas.
output-type-meeting_summary = Resumen de la reunión
    .hint = Lo que se dijo en una reunión.
output-type-best_practice = Buena práctica
    .hint = Lo que ha dado buen resultado.
output-type-framing_guidance = Orientaciones marco
    .hint = Cómo abordar una cuestión, con sus opciones.
output-type-endorsement = Respaldo
    .hint = Apoyo a una posición que ya existe.
output-type-recommendation = Recomendación
    .hint = Lo que otras partes deberían hacer.
output-type-call_for_work = Llamado a trabajar
    .hint = Un trabajo que alguien debería emprender.

# Label: qué se dice junto a un resultado
label-converging = Opiniones convergentes
label-diverging = Opiniones divergentes
label-accurate = Aprobado como fiel
label-collected_not_endorsed = Recopilado, sin respaldo
label-options_shown = Con opciones no acordadas

# Condition: qué exige un tipo de resultado además de un nivel
condition-comments_answered = Cada comentario tiene respuesta
condition-mandate_ok = Las comprobaciones del mandato tienen respuesta y se cumplen
condition-all_groups_covered = Participaron suficientes personas de cada grupo de partes interesadas previsto

# Threshold: a partir de qué nivel puede publicarse un resultado como de su tipo
threshold-labelled = Cualquier nivel, con la indicación de convergente o divergente
threshold-lazy_approval = Nadie objeta su fidelidad
threshold-consensus_or_collected = Consenso; por debajo, «recopilado, sin respaldo»
threshold-options_shown = Oposición significativa o un nivel mejor, con las opciones a la vista
threshold-consensus = Consenso

# OutputState
output-state-draft = Borrador
output-state-published = Publicado

# OutputPart
output-part-title = Título
output-part-summary = Resumen
output-part-text = Texto

# TakeawayState
takeaway-state-written = Redactadas
takeaway-state-withdrawn = Retiradas

# RecipientKind
recipient-kind-body = Organismo
recipient-kind-office = Cargo

# DistributionChannel
distribution-channel-mail = Correo electrónico
distribution-channel-letter = Carta
distribution-channel-meeting = Reunión
distribution-channel-focal_point = Punto focal
distribution-channel-website = Sitio web
distribution-channel-other = Otro

# UptakeKind
uptake-kind-used = Utilizado
    .hint = Se trabajó con él.
uptake-kind-cited = Citado
    .hint = Se hizo referencia a él.
uptake-kind-endorsed = Respaldado
    .hint = Se le dio apoyo.
uptake-kind-adopted = Adoptado
    .hint = Se hizo propio.
uptake-kind-implemented = Aplicado
    .hint = Se hizo lo que dice.

# Conclusión sobre las pruebas de un aprovechamiento
finding-verified = Verificado
finding-disputed = Rebatido


## Programa, tiempo y recursos

# ItemState
item-state-proposed = Propuesto
item-state-active = Activo
item-state-continuing = En continuación
item-state-parked = Aplazado
item-state-closed = Cerrado

# ItemMove
item-move-activate = Activar
item-move-continue = Continuar
item-move-park = Aplazar
item-move-close = Cerrar
item-move-reopen = Reabrir

# ItemEvent
item-event-proposed = Propuesto
item-event-revised = Revisado
item-event-activated = Activado
item-event-continued = Continuado
item-event-parked = Aplazado
item-event-closed = Cerrado
item-event-reopened = Reabierto

# OriginKind
origin-kind-output = Resultado
origin-kind-proposal = Propuesta
origin-kind-topic = Tema

# ConcernKind
concern-kind-time = Tiempo
    .hint = Si hay tiempo suficiente.
concern-kind-resources = Recursos
    .hint = Lo que exige en personas, horas y dinero.

# ConcernState
concern-state-raised = Planteada
concern-state-valid_ongoing = Válida, y se mantiene en examen
concern-state-settled = Resuelta
concern-state-not_upheld = Desestimada

# ResourceKind
resource-kind-hours = Horas
resource-kind-people = Personas
resource-kind-money = Dinero

# ResourceStage
resource-stage-planned = Previsto
resource-stage-spent = Consumido

# ResourceState
resource-state-recorded = Anotado
resource-state-withdrawn = Retirado


## Grupos y miembros

# Visibility
visibility-public = Público
    .hint = Todo el mundo puede leer el grupo.
visibility-members = Solo miembros
    .hint = Solo los miembros pueden leer el grupo.

# Joining
joining-open = Abierto
    .hint = Puede unirse quien quiera.
joining-request = Previa solicitud
    .hint = Se pide unirse, y la presidencia o la secretaría admite.
joining-invitation = Por invitación
    .hint = Solo puede unirse quien reciba una invitación.

# Estado de un grupo o ciclo
standing-active = Activo
standing-archived = Archivado

# MembershipState
membership-state-requested = Ha pedido unirse
membership-state-active = Miembro
membership-state-suspended = Participación suspendida
membership-state-left = Ha dejado el grupo

# InvitationState
invitation-state-open = Abierta
invitation-state-redeemed = Aceptada
invitation-state-revoked = Revocada

# RoleCallState
role-call-state-open = Abierta
role-call-state-filled = Cubierta
role-call-state-closed = Cerrada

# VolunteerState
volunteer-state-standing = Se ofrece
volunteer-state-withdrawn = Ofrecimiento retirado


## Qué requiere atención

# AttentionKind
attention-kind-objection_unanswered = Objeción sin respuesta
attention-kind-objection_without_finding = Objeción sin determinación
attention-kind-round_comment_unanswered = Comentario de una ronda sin respuesta
attention-kind-comment_unanswered = Comentario sin respuesta
attention-kind-round_ending = La ronda termina pronto
attention-kind-call_ending = La convocatoria termina pronto
attention-kind-review_ending = El examen termina pronto
attention-kind-challenge_ending = El plazo de impugnación termina pronto
attention-kind-call_not_designated = Convocatoria terminada, sin designación
attention-kind-evaluation_not_final = Evaluación por convertir en definitiva
attention-kind-reconsideration_asked = Se ha pedido una reconsideración
attention-kind-appeal_open = Apelación por responder
attention-kind-time_requested = Se ha pedido más tiempo
attention-kind-group_not_heard = Grupo de partes interesadas no escuchado
attention-kind-stances_stale = Posturas sobre un texto anterior
attention-kind-guard_unmet = Falta para la etapa siguiente
attention-kind-step_ready = Todo listo para la etapa siguiente
attention-kind-step_due = Fecha límite de la etapa
attention-kind-review_due = Corresponde examinar el aprovechamiento
attention-kind-role_call_open = Función por cubrir
attention-kind-member_requested = Solicitud para unirse
attention-kind-comment_reported = Comentario denunciado
attention-kind-hiding_appealed = Apelación contra una ocultación
attention-kind-proposal_paused = La propuesta está pausada

# NoticeKind
notice-kind-reply = Alguien respondió a su comentario
notice-kind-thread_comment = Hay un nuevo comentario en un hilo que usted sigue
notice-kind-disposition = Se indicó el curso dado a su comentario
notice-kind-moderation = Su comentario fue moderado
notice-kind-stance_stale = El texto cambió en el fondo: su postura no cuenta hasta que la exprese de nuevo
notice-kind-call_opened = Se abrió una convocatoria a consenso
notice-kind-call_ending = Una convocatoria a consenso termina pronto, y falta su postura
notice-kind-call_waiting = Una convocatoria a consenso ha terminado y, para cerrarse, espera las determinaciones sobre las objeciones
notice-kind-round_ending = Una ronda de consulta termina pronto, y usted aún no ha comentado en ella
notice-kind-time_answered = Su solicitud de más tiempo tiene respuesta
notice-kind-evaluation = La evaluación de una posición se publicó para su examen
notice-kind-review_ending = El examen de la evaluación de una posición termina pronto
notice-kind-objection_raised = Hay una objeción por responder o sobre la que emitir una determinación
notice-kind-objection_answered = Una objeción que usted respalda recibió una respuesta de fondo
notice-kind-objection_found = Se emitió una determinación sobre una objeción que usted respalda
notice-kind-objection_reopened = La determinación sobre una objeción que usted respalda ya no es válida
notice-kind-objection_released = Una objeción que usted respalda ha quedado sin titular: asúmala o deje de respaldarla
notice-kind-designation = Se designó el estatus de una posición
notice-kind-reconsideration_asked = Alguien pide una reconsideración
notice-kind-reconsideration_answered = Su solicitud de reconsideración tiene respuesta
notice-kind-appeal_opened = Una apelación espera respuesta
notice-kind-appeal_passed_on = Una apelación que usted apoya ahora le corresponde: elévela cuando tenga respuesta, o retírela
notice-kind-appeal_answered = Su apelación tiene respuesta
notice-kind-appeal_ended = Su apelación ha terminado
notice-kind-output_published = Se publicó un resultado
notice-kind-proposal_moved = La propuesta pasó a otra etapa
notice-kind-webhook_disabled = Un webhook del que usted responde ya no envía nada
notice-kind-text_erased = Se suprimieron palabras suyas

# MailLevel
mail-level-off = Ningún correo
mail-level-digest = Un correo cada mañana
mail-level-all = Un correo por cada notificación

# Followed: a qué se refiere una suscripción
followed-account = Todo
followed-group = Grupo
followed-proposal = Propuesta
followed-thread = Hilo

# MailKind
mail-kind-digest = Resumen del día
mail-kind-notice = Notificación
mail-kind-invitation = Invitación
mail-kind-password_reset = Código para una nueva contraseña
mail-kind-sign_in = Código para iniciar sesión

# PauseReason: por qué no se envían notificaciones por correo
pause-reason-address_refused = La dirección no admite correo
pause-reason-unsubscribed = Suscripción cancelada con un enlace de un correo


## Cuentas

# AccountKind
account-kind-person = Persona
account-kind-service = Cuenta de servicio

# AccountState
account-state-active = Activa
account-state-unclaimed = Aún sin activar
account-state-suspended = Suspendida
account-state-closed = Cerrada

# EndReason: por qué terminó una sesión
end-reason-signed_out = Sesión cerrada
end-reason-password_changed = Contraseña cambiada
end-reason-token_reused = Un token se usó dos veces
end-reason-suspended = Cuenta suspendida
end-reason-closed = Cuenta cerrada

# CodePurpose: qué abre un código de un solo uso
code-purpose-first_admin = Primera cuenta de administración
code-purpose-claim = Cuenta nueva
code-purpose-invitation = Invitación a un grupo
code-purpose-password_reset = Nueva contraseña
code-purpose-sign_in = Inicio de sesión


## Búsqueda, fuentes de actualizaciones, webhooks y supresiones

# DocumentKind: qué se busca
document-kind-proposal = Propuesta
document-kind-topic = Tema
document-kind-position = Posición
document-kind-comment = Comentario
document-kind-objection = Objeción

# FeedKind
feed-kind-outputs = Resultados
feed-kind-deadlines = Plazos

# WebhookState
webhook-state-active = Activo
webhook-state-disabled = Desactivado
webhook-state-ended = Terminado

# DisabledReason
disabled-reason-by_hand = Desactivado a mano
disabled-reason-failing = El receptor no aceptó nada durante unos tres días
disabled-reason-gone = El receptor ya no existe
disabled-reason-right_lost = La persona responsable ya no puede leer lo que se envía

# WebhookDeliveryKind
webhook-delivery-kind-entry = Asiento del registro
webhook-delivery-kind-test = Llamada de prueba

# WebhookDeliveryState
webhook-delivery-state-waiting = En espera
webhook-delivery-state-delivered = Entregado
webhook-delivery-state-failed = Fallido

# ErasureReason
erasure-reason-personal_data = Datos personales
erasure-reason-court_order = Orden judicial
erasure-reason-legal_claim = Reclamación legal
erasure-reason-defamation = Difamación
erasure-reason-confidential = Dicho en confidencia
erasure-reason-no_longer_needed = Ya no es necesario
erasure-reason-other = Otro motivo

# ImportState
import-state-staging = En curso de incorporación
import-state-done = Incorporada
import-state-settled = Incorporada y asentada
import-state-given_up = Interrumpida
