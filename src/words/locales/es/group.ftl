# Grupos, sus miembros, estatutos, convocatorias y preocupaciones; el registro, los permisos, la búsqueda.

## Los grupos y su tablero

asked-any = Cualquiera
group-closes = Cierra el
group-opens = Abre el
group-a-member = Un miembro

groups-lead = Cada grupo tiene sus propios miembros, su propio estatuto y sus propias propuestas.
groups-sign-in = Inicie sesión para ver los grupos de los que es miembro
group-parent-body = Rinde cuentas a
group-joining = Ingreso: { $how }
group-archived = Este grupo está archivado. Solo se puede leer.

board-propose = Presentar una propuesta
board-join = Unirse a este grupo
board-visitor = Lee como visitante.
board-charter = Cómo funciona este grupo
board-filter = Elegir propuestas
board-words = Palabras del título
board-in-step = Etapa
board-status = Estado
board-where-not-heard = Aún no escuchado
board-empty = Aún no hay ninguna propuesta.
board-nothing-fits = Ninguna propuesta coincide. Elija otra cosa o quite los filtros.
board-count = { $count ->
    [0] ninguna propuesta
    [one] { $count } propuesta
   *[other] { $count } propuestas
  }
board-topics = { $count ->
    [one] Tema:
   *[other] Temas:
  }
board-advice = calculado, no decidido
board-designated = designado
board-level-hidden = Aún no se le muestran las posturas, y por eso tampoco el nivel.
board-no-level = Aún sin nivel.
board-due = Fecha límite:
board-overdue = Vencida
board-since = En esta etapa desde
board-not-heard = Aún no escuchados:
board-objections = { $open ->
    [one] { $open } objeción abierta
   *[other] { $open } objeciones abiertas
  }, { $unanswered ->
    [0] con respuesta de fondo
   *[other] { $unanswered } sin respuesta de fondo
  }
board-call = Convocatoria a consenso: { $what }
board-unmet = { $count ->
    [one] Falta { $count } cosa para la etapa siguiente
   *[other] Faltan { $count } cosas para la etapa siguiente
  }
board-ways = Más de este grupo
board-search = Buscar en este grupo
board-feed = Lo que ha publicado este grupo (fuente Atom)
board-calendar = Plazos para su calendario (iCalendar)

group-propose = Presentar una propuesta
propose-lead = Diga en unas frases de qué debería ocuparse el grupo, y por qué ahora. Los temas y los textos vienen después.
propose-sign-in = Las propuestas las presentan los miembros del grupo. Primero inicie sesión.
propose-members = Las propuestas las presentan los miembros del grupo.
propose-role = Con su función usted lee y ayuda, pero no presenta propuestas.
propose-then = Qué ocurre después
propose-then-how = Su propuesta pasa por seis etapas. En cada una todo el mundo ve en qué punto está y qué falta para continuar.

## Miembros

group-members = Miembros
members-for-members = Solo los miembros pueden ver quiénes son miembros.
members-by-group = Miembros por grupo de partes interesadas
members-total = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
  }
members-count = { $count ->
    [one] { $count } en esta página
   *[other] { $count } en esta página
  }
members-persons = Personas
members-expected = En el estatuto
members-is-expected = Previsto
members-not-expected = No se menciona
members-nobody = Aún nadie
members-filter = Elegir miembros
members-state = Pertenencia
members-by = Ordenar por

field-role = Función
field-stakeholder_group = Grupo de partes interesadas
field-organisation = Organización
field-region = Región
field-focal_point_of = Punto focal de
field-statement = Declaración

group-join = Unirse a este grupo
join-account = Para unirse necesita una cuenta. Primero inicie sesión.
join_group = Unirse
    .done = Hecho. Si el grupo admite a sus miembros, su solicitud espera ahora respuesta.
    .stakeholder_group-hint = Desde dónde habla. Elija «unaffiliated» si no habla desde ningún grupo.
    .role = Con qué función
    .organisation-hint = Déjelo vacío si habla a título personal.
    .statement = Qué quiere decir a quienes admiten a los miembros

member-own = Usted es miembro
member-own-change = Cambiar sus datos
member-leave = Dejar este grupo
member-leave-how = Lo que ha dicho se conserva, con su nombre. Puede volver según lo disponga el estatuto del grupo.
member-since = Desde
member-state-reason = Motivo
member-change = Cambiar los datos de este miembro
member-appoint = Dar otra función
member-appoint-now = Dar esta función
member-chair-decides = A este miembro lo nombró la presidencia. Por eso es ella quien decide sobre su pertenencia.

update_member = Guardar
    .done = El cambio se ha guardado.
    .stakeholder_group-hint = Las posturas cuentan en el grupo desde el que habla el miembro. En una convocatoria abierta se mantiene el que tenía al abrirse.
    .focal_point_of-hint = La comunidad a la que el miembro transmite información, si la hay.
leave_group = Dejar el grupo
    .done = Ha dejado el grupo.
decide_member = Decidir
    .done = La decisión ha quedado registrada.
    .reason-hint = El miembro puede leerlo.
decide-member-admitted = Admitir
decide-member-refused = No admitir
decide-member-suspended = Suspender
decide-member-reinstated = Levantar la suspensión
decide-member-removed = Excluir del grupo

group-invitations = Invitaciones
invitations-lead = Cada persona invitada recibe un código, que puede usarse una vez en un plazo de 14 días.
invitations-given = { $count ->
    [one] La invitación está hecha. Su código solo se muestra ahora: entréguelo a la persona invitada.
   *[other] Se han hecho { $count } invitaciones. Sus códigos solo se muestran ahora: entregue cada uno a la persona invitada.
  }
invitations-mailed = un mensaje va en camino
invitations-one = Invitar a una persona
invitations-many = Invitar a todas las personas de una lista
invitations-many-how = Pegue una lista con comas entre las columnas (CSV). La primera línea nombra las columnas. «name» y «organisation» pueden omitirse. Como máximo 500 personas; si una línea no es válida, no se invita a nadie.
invitations-made = Invitaciones hasta ahora
invitations-filter = Elegir invitaciones
invitations-state = Estado
invitations-whom = A quién
invitations-until = Válida hasta
invitations-joined = Ya es miembro
invitations-expired = Caducada

invite = Invitar
    .done = La invitación está hecha.
    .name = Nombre, si lo conoce
    .stakeholder_group-hint = El grupo desde el que hablaría la persona. Podrá cambiarlo.
import_invitations = Invitar a todas
    .done = Las invitaciones están hechas.
    .csv = La lista
revoke_invitation = Revocar
    .done = La invitación se ha revocado.

## Estatuto

group-charter = Estatuto
charter-lead = Las reglas que este grupo se ha dado. Dicen quién participa, cómo avanza una propuesta y cuándo algo cuenta como acordado.
charter-purpose = Para qué existe el grupo
charter-people = Quién participa
charter-expected = Se prevé que participen:
charter-expected-others = También pueden participar otros grupos. Sus palabras y objeciones cuentan como las de cualquiera; los requisitos de abajo se refieren a los grupos previstos.
charter-observers-comment = Quienes observan pueden comentar.
charter-observers-read = Quienes observan leen, y no comentan.
charter-permissions = Quién puede hacer qué, y en qué etapa
charter-way = Cómo avanza una propuesta
charter-max-topics = { $count ->
    [one] Una propuesta tiene { $count } tema.
   *[other] Una propuesta tiene hasta { $count } temas.
  }
charter-approvals = { $count ->
    [one] Un tema necesita la aprobación de { $count } grupo de partes interesadas para poder ser elegido.
   *[other] Un tema necesita la aprobación de { $count } grupos de partes interesadas para poder ser elegido.
  }
charter-window = { $days ->
    [one] A quien se pregunta se le da al menos { $days } día para responder.
   *[other] A quien se pregunta se le dan al menos { $days } días para responder.
  }
charter-mandate = Qué debe superar un resultado
charter-mandate-how = Antes de que el grupo publique algo, se responde a cada una de estas preguntas. Un resultado que no supera alguna está fuera del mandato.
charter-suitability = Qué se pregunta de un tema
charter-suitability-how = Antes de elegir un tema, se responde a cada una de estas preguntas.
charter-dimensions = Su impacto se examina en estas dimensiones:
charter-edit = Cambiar el grupo y su estatuto
charter-edit-how = El cambio rige a partir de ahora. Las convocatorias abiertas conservan el estatuto con el que se abrieron.
charter-edit-open = Abrir el formulario
charter-checks-how = Cada pregunta tiene un nombre corto sin espacios, y un texto. Para quitar una, vacíe sus dos campos.
charter-thresholds = Cuándo algo cuenta como acordado: las cifras
charter-thresholds-how = Lo que se deja vacío vuelve a su valor por defecto. Las partes se escriben como fracciones: 2/3, 1/2, 1.

update_group = Guardar el estatuto
    .done = El estatuto se ha guardado.
    .name = Nombre del grupo
    .summary = Qué es el grupo
    .parent_body = El órgano al que rinde cuentas
    .visibility = Quién puede leer el grupo
    .joining = Cómo se ingresa
    .state = Si se sigue trabajando en él
    .charter-mandate = Para qué existe el grupo, y por encargo de quién
    .charter-expected_groups = Grupos de partes interesadas previstos
    .charter-expected_groups-hint = Uno en cada línea, y al menos uno.
    .charter-observers_comment = Quienes observan pueden comentar
    .charter-max_topics = Temas de una propuesta, como máximo
    .charter-min_window_days = Plazo más corto de una ronda o convocatoria, en días
    .charter-mandate_checks = Qué debe superar un resultado
    .charter-mandate_checks-id = Nombre corto
    .charter-mandate_checks-text = Pregunta
    .charter-suitability_checks = Qué se pregunta de un tema
    .charter-suitability_checks-id = Nombre corto
    .charter-suitability_checks-text = Pregunta
    .charter-impact_dimensions = Dimensiones en las que se examina el impacto
    .charter-impact_dimensions-hint = Una en cada línea.
    .charter-consensus-min_days = Días que un texto está abierto
    .charter-consensus-freeze_days = Días sin cambios de fondo
    .charter-consensus-quorum_abs = Personas que deben participar
    .charter-consensus-quorum_frac = Parte de quienes entran en el recuento que debe participar
    .charter-consensus-cov_min = Grupos previstos que deben participar
    .charter-consensus-cov_frac = Parte de los grupos previstos que debe participar
    .charter-consensus-group_min = Personas con las que participa un grupo
    .charter-consensus-active_min = Personas que deben apoyar activamente
    .charter-consensus-active_groups = Grupos con alguien que apoya activamente
    .charter-consensus-active_frac = Parte de los grupos con alguien que apoya activamente
    .charter-consensus-unclear_abs = Personas para las que un texto puede no estar claro
    .charter-consensus-unclear_frac = Parte de quienes participaron para la que puede no estar claro
    .charter-consensus-sup_hi = Proporción a partir de la cual un grupo apoya o acepta
    .charter-consensus-sup_lo = Proporción hasta la cual un grupo se opone
    .charter-consensus-decided_frac = Parte que debe decidir para que el grupo no se abstenga
    .charter-consensus-aside_weight = Lo que suma al sí un desacuerdo sin bloqueo
    .charter-consensus-cons_seq = Proporción media que necesita un consenso
    .charter-consensus-cons_bmin = Proporción mínima de un grupo en un consenso
    .charter-consensus-strong_seq = Proporción media a partir de la cual la oposición se llama significativa
    .charter-consensus-minority = Proporción media hasta la cual un texto es la opinión de una minoría
    .charter-consensus-gs_frac = Parte de un grupo con la que este hace suya una objeción
    .charter-consensus-strict = Una objeción que todo un grupo hace suya bloquea, aunque otras razones la hayan superado
    .charter-consensus-collapse_org = Una organización cuenta una vez dentro de su grupo
    .charter-consensus-objection_policy = Qué efecto tiene una objeción abierta
    .charter-consensus-thin_policy = Un grupo en el que participaron muy pocas personas

group-rules = Cuándo algo cuenta como acordado
rules-lead = Aquí no se vota. El servicio calcula en qué punto están los grupos de partes interesadas, cada uno con el mismo peso. Después la facilitación decide y da sus motivos.
rules-basis = Debe haber base suficiente
rules-groups = Cómo se sitúa un grupo de partes interesadas
rules-agreement = Qué hace falta en conjunto
rules-objections = Qué ocurre con las objeciones
rules-time = Un texto está abierto al menos { $days ->
    [one] { $days } día
   *[other] { $days } días
  }, y nada de fondo ha cambiado en él durante { $still ->
    [one] { $still } día
   *[other] { $still } días
  }.
rules-quorum = Participan { $share } de quienes entran en el recuento, y al menos { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
  }. Si son menos quienes entran en el recuento, participan todas.
rules-coverage = Participan { $share } de los grupos de partes interesadas previstos, y al menos { $groups ->
    [one] { $groups } de ellos
   *[other] { $groups } de ellos
  }. Un grupo participa con { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
  }, o con todas las que tiene.
rules-clarity = El texto se entiende: no se considera así si no está claro para { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
  } o más que suponen más de { $share } de quienes participaron.
rules-supports = Un grupo está a favor de un texto cuando lo está { $share } o más de su peso.
rules-opposes = Un grupo está en contra cuando { $share } o menos está a favor. Entre ambos valores está dividido.
rules-decided = Un grupo se abstiene cuando menos de { $share } de quienes participaron están a favor o en contra.
rules-aside = El desacuerdo sin bloqueo no impide el texto. Cuenta como { $weight } de un sí.
rules-organisation = Una organización cuenta una vez dentro de su grupo, tenga los miembros que tenga.
rules-person = Cada persona cuenta una vez dentro del grupo.
rules-thin-count = Un grupo en el que participó un número inferior a { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
  } cuenta como cualquier otro.
rules-thin-exclude = Un grupo en el que participó un número inferior a { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
  } no cuenta entre los grupos que decidieron.
rules-active = Alguien tiene que quererlo: lo { $persons ->
    [one] apoya activamente { $persons } persona
   *[other] apoyan activamente { $persons } personas
  }, en { $share } de los grupos, y al menos en { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
  }.
rules-consensus = Hay consenso cuando, de media, { $share } de cada grupo está a favor, y en ningún grupo menos de { $least }.
rules-opposition = Con { $share } o más de media, pero sin consenso, se habla de oposición significativa.
rules-minority = Con { $share } o menos de media, es la opinión de una minoría.
rules-policy-must_address = Cada objeción se trata antes de que un texto siga adelante: se atiende, se retira o recibe una determinación con sus motivos.
rules-policy-minority_statement = Un texto puede seguir adelante con objeciones abiertas. Lo que dicen quienes objetan se imprime junto a él.
rules-sustained = Un grupo hace suya una objeción cuando { $share } de su peso la respalda, a partir de dos de sus miembros.
rules-strict = Una objeción que un grupo hace suya bloquea el consenso, aunque otras razones la hayan superado.
rules-lenient = Una objeción que un grupo hace suya no bloquea el consenso una vez superada por otras razones.
rules-frozen = Cuando se abre una convocatoria a consenso, estas reglas quedan fijadas para ella. Un tipo de resultado puede exigir más.

group-cycles = Ciclos
cycles-how = El grupo trabaja en ciclos, por ejemplo, años. Las propuestas nuevas pertenecen al actual.
cycle-current = Actual
cycle-since = desde
cycle-archived = archivado
cycle-change = Cambiar este ciclo
cycle-archive = Archivar este ciclo
cycle-archive-how = A partir de entonces solo se puede leer. No puede haber nada en curso en él.
open_cycle = Abrir el ciclo siguiente
    .done = El ciclo está abierto.
    .label = Cómo se llama
    .label-hint = Por ejemplo, 2019.
    .archive_current = Archivar a la vez el ciclo actual
change_cycle = Cambiar el nombre
    .done = El cambio se ha guardado.
    .label = Cómo se llama

group-templates = Plantillas de plazos
templates-how = Una propuesta puede seguir una plantilla hasta un evento. Entonces cada etapa vence tantos días antes de él.
templates-step = Etapa
templates-days = Días antes del evento
templates-days-how = Deje vacía una etapa que no tenga fecha. Una etapa anterior necesita más días que una posterior.
templates-then = Cuando vence una etapa:
create_deadline_template = Crear una plantilla
    .done = La plantilla se ha creado.
    .days_before-topic = Temas
    .days_before-deliberation = Deliberación
    .days_before-engagement = Participación
    .days_before-pilot = Pilotos
    .days_before-validity = Validez
    .days_before-impact = Impacto
    .due_action = Qué ocurre cuando vence una etapa
archive_deadline_template = Archivar esta plantilla
    .done = La plantilla está archivada. Las propuestas que la siguen continúan haciéndolo.

## Convocatorias y plazos

group-calls = Convocatorias abiertas
calls-lead = A qué puede responder ahora, y hasta cuándo.
calls-consensus = Convocatorias a consenso
calls-rounds = Rondas de consulta
calls-roles = Convocatorias para una función
calls-roles-ended = Convocatorias que han terminado
calls-in = En la propuesta
group-deadlines = Plazos
deadline-when = Cuándo
deadline-what = Qué
deadline-where = Propuesta
deadline-held = en suspenso

role-call-for = Se busca: { $role }
role-call-until = Plazo para ofrecerse:
role-call-choosing = El plazo ha terminado. La presidencia puede nombrar a una de las personas que se ofrecieron.
role-call-opened = Abierta por
role-call-appointed = Nombramiento
role-call-ended = Terminada
role-call-own = Usted se ofrece para esta función.
role-call-volunteer = Ofrecerse
role-call-offers = Quién se ofrece
role-call-members = Solo los miembros pueden ver quién se ofrece.
role-call-not-yet = No se nombra a nadie antes del fin del plazo: hasta entonces cualquiera puede ofrecerse.

open_role_call = Convocar para una función
    .done = La convocatoria está abierta.
    .role = Para qué función
    .text = Qué se busca, y qué exige
    .closes_at = Los miembros pueden ofrecerse hasta
volunteer = Ofrecerse
    .done = Usted se ofrece. Puede retirar su ofrecimiento hasta que se nombre a alguien.
    .statement = Qué aportaría
    .statement-hint = Lo leen los miembros del grupo.
withdraw_offer = Retirar mi ofrecimiento
    .done = Su ofrecimiento se ha retirado.
extend_role_call = Prorrogar el plazo
    .done = Rige el nuevo plazo.
    .closes_at = Los miembros pueden ofrecerse hasta
    .closes_at-hint = No antes del plazo que se anunció.
close_role_call = Cerrar la convocatoria sin nombrar a nadie
    .done = La convocatoria está cerrada.
appoint_volunteer = Nombrar a alguien
    .done = El miembro tiene ahora la función.
    .volunteer_id = A quién

## Preocupaciones

group-concerns = Preocupaciones sobre el tiempo y los recursos
concerns-lead = Una preocupación válida no detiene el trabajo ni se olvida. Permanece, alguien se ocupa de ella y vuelve en cada examen.
concerns-filter = Elegir preocupaciones
concerns-state = Estado
concerns-review = Examen
concerns-awaiting = En espera de examen
concerns-on = Sobre la propuesta
concerns-reviews = { $count ->
    [0] aún sin examinar
    [one] { $count } examen
   *[other] { $count } exámenes
  }
concerns-next = Próximo examen:
concerns-look = Ver la preocupación
concern = Preocupación: { $about }
concern-raised = Planteada por
concern-owner = A cargo de
concern-reviews = Exámenes
concern-all = Todas las preocupaciones del grupo
raise_concern = Plantear una preocupación
    .done = Su preocupación se ha planteado. Permanece hasta que se examine.
    .about = Sobre qué trata
    .text = Qué le preocupa
review_concern = Examinar la preocupación
    .done = El examen ha quedado registrado.
    .state = En qué punto queda la preocupación a partir de ahora
    .text = Qué se concluyó
    .owner_id = Quién se ocupa de ella
    .owner_id-hint = Necesario si la preocupación es válida.
    .next_review_on = Día del próximo examen
    .next_review_on-hint = Si la preocupación es válida, y solo entonces.

## El registro

record-all = Registro
record-of-group = Registro de este grupo
record-of-proposal = Registro de esta propuesta
record-lead = Todo lo que ocurrió, asiento por asiento, en el orden en que se numeró.
record-why = Por qué se puede confiar en esto
record-why-how = Nada cambia aquí sin un asiento, y ningún asiento puede modificarse ni quitarse sin que se note. Los asientos forman un registro firmado que cualquiera puede comprobar. Los textos y los nombres están aparte, para que puedan suprimirse: el registro solo contiene sus resúmenes criptográficos.
record-jump = Ir a un punto del registro
record-after = Continuar desde el número
record-newest = El asiento más reciente de todos los grupos tiene el número { $number }.
record-first = Desde el principio
record-last = Los más recientes
record-kind = Qué se hizo
record-order = Orden
record-newest-first = Primero los más recientes
record-oldest-first = Primero los más antiguos
record-nothing = No hay ningún asiento de este tipo que usted pueda leer.
record-api = El registro en la API
record-head = La cabecera firmada del registro
record-to = Ir a: { $what }
record-number = N.º { $number }
record-no-number = recibirá su número en un momento
record-by-clock = El reloj, porque llegó el momento
record-by-system = El propio servicio
record-by-anonymous = Alguien que no había iniciado sesión
record-by-account = Una cuenta
record-by-role = Un miembro, función: { $role }
record-by-token = mediante un token
record-who = Quién
record-when = Cuándo
record-which = Número
record-sequenced = numerado el
record-permission = Permitido por
record-permission-in = { $permission } — { $table }
record-action = Nombre del asiento
record-objects = A qué se refiere
record-receipt = Comprobante
record-receipt-what = Con su comprobante podrá demostrar siempre que este asiento consta en el registro, sin necesidad de este servicio.
record-receipt-take = Tome el comprobante y guárdelo como archivo:
record-receipt-link = comprobante de este asiento
record-receipt-verify = Verifíquelo en su propio equipo, sin red. El programa termina con 0 si el comprobante es válido:
record-receipt-keep = Consérvelo. Es válido ocurra lo que ocurra con el servicio. Si alguna vez se reescribiera el registro, lo pondría de manifiesto.
record-receipt-text = Mostrar aquí el comprobante, para copiarlo
record-receipt-soon = El registro aún no está firmado hasta este asiento. Vuelva en un momento para obtener su comprobante.
record-covered = { $count ->
    [one] Abarca { $count } fila
   *[other] Abarca { $count } filas
  }
record-covered-how = De cada fila contiene un resumen criptográfico con sal. Quien verifica una exportación averigua si la fila sigue siendo la que era.
record-rows = Filas que abarca
record-table = Tabla
record-row = Fila
record-revision = Revisión
record-digest = Resumen criptográfico
record-kept = Lo que se conserva, byte a byte
record-kept-how = La hoja consta en el registro y está abierta a todo el mundo. El cuerpo dice qué se hizo. La hoja contiene su resumen criptográfico.
record-kept-link = el asiento en la API
record-leaf = Hoja
record-body = Cuerpo

object-account = Cuenta
object-amendment = Enmienda
object-appeal = Apelación
object-approval = Aprobación
object-author = De quién son las palabras
object-by = Apelación que la dejó sin objeto
object-call = Convocatoria a consenso
object-carried_from = Propuesta de la que es continuación
object-comment = Comentario
object-concern = Preocupación
object-cycle = Ciclo
object-deadline_template = Plantilla de plazos
object-delivery = Entrega
object-designation = Designación
object-designator = Responsable de la designación
object-dispute = Discrepancia sobre una versión
object-distribution = Distribución
object-edition = Edición
object-engagement = Plan de participación
object-erasure = Supresión
object-event = Evento
object-feed_token = Token de una fuente de actualizaciones
object-group = Grupo
object-impact = Nota de impacto
object-into = Tema con el que se fusionó
object-invitation = Invitación
object-lesson = Enseñanza
object-log_key = Clave del registro
object-mandate_answer = Respuesta a una comprobación del mandato
object-member = Miembro
object-merge = Fusión
object-minority_statement = Declaración de minoría
object-moderation = Moderación
object-objection = Objeción
object-origin = Origen
object-output = Resultado
object-package = Paquete
object-pilot = Prueba piloto
object-position = Posición
object-programme_item = Punto del programa
object-proposal = Propuesta
object-reconsideration = Solicitud de reconsideración
object-report = Denuncia
object-resource = Recurso
object-review = Examen
object-rival = Posición rival
object-role_call = Convocatoria para una función
object-round = Ronda de consulta
object-row = Fila
object-stance = Postura
object-summary = Resumen
object-superseded = Designación anterior
object-takeaway = Conclusiones clave
object-time_request = Solicitud de más tiempo
object-token = Token
object-topic = Tema
object-transition = Movimiento
object-uptake = Aprovechamiento
object-version = Versión
object-volunteer = Ofrecimiento
object-webhook = Webhook
object-appeal_answer = Respuesta a una apelación
object-appeal_support = Apoyo a una apelación
object-backing = Respaldo de una objeción
object-comment_answer = Respuesta del grupo a un comentario
object-comment_moderation = Moderación de un comentario
object-comment_report = Denuncia de un comentario
object-comment_wording = Redacción anterior de un comentario
object-concern_review = Examen de una preocupación
object-finalization = Designación definitiva
object-objection_event = Aportación a una objeción
object-output_distribution = Distribución de un resultado
object-pilot_decision = Decisión sobre una prueba piloto
object-programme_change = Cambio de un punto del programa
object-reconsideration_answer = Respuesta a una solicitud de reconsideración
object-summary_version = Versión de un resumen
object-topic_merge = Fusión de temas
object-uptake_finding = Determinación sobre un aprovechamiento

entry-account-changed = La administración modificó una cuenta
entry-account-claim_issued = Se creó un código para activar una cuenta
entry-account-claimed = Se activó una cuenta
entry-account-closed = Se cerró una cuenta
entry-account-created = Se creó una cuenta
entry-account-handed_over = Se traspasó una cuenta
entry-account-imported = Una cuenta llegó con una importación
entry-account-password_changed = Se cambió una contraseña
entry-account-password_reset = Se estableció una nueva contraseña
entry-account-updated = Se actualizó una cuenta
entry-amendment-answered = Se respondió a una enmienda
entry-amendment-promoted = Una enmienda se convirtió en posición rival
entry-amendment-rebased = Una enmienda se ajustó a la versión actual
entry-amendment-suggested = Se sugirió una enmienda
entry-amendment-withdrawn = Se retiró una enmienda
entry-amendments-accepted = Se incorporaron enmiendas al texto
entry-appeal-answered = Se respondió a una apelación
entry-appeal-closed = Se cerró una apelación
entry-appeal-escalated = Se elevó una apelación
entry-appeal-filed = Se presentó una apelación
entry-appeal-lapsed = Caducó una apelación
entry-appeal-left = Alguien dejó de apoyar una apelación
entry-appeal-opened = Se abrió una apelación
entry-appeal-overtaken = Una apelación quedó sin objeto a causa de otra
entry-appeal-passed_on = Una apelación pasó a otra instancia, porque nadie respondió a tiempo
entry-appeal-supported = Alguien apoyó una apelación
entry-appeal-withdrawn = Se retiró una apelación
entry-call-closed = Se cerró una convocatoria a consenso
entry-call-ending = Una convocatoria a consenso termina pronto
entry-call-extended = Se prorrogó una convocatoria a consenso
entry-call-opened = Se abrió una convocatoria a consenso
entry-call-waiting = Una convocatoria a consenso espera a que se resuelvan objeciones
entry-comment-answered = Se respondió a un comentario en nombre del grupo
entry-comment-appealed = Se apeló contra la ocultación de un comentario
entry-comment-became = Se convirtió un comentario en otra cosa
entry-comment-disposed = Se indicó el curso dado a un comentario
entry-comment-edited = Se modificó un comentario
entry-comment-hidden = Se ocultó un comentario
entry-comment-hiding_upheld = Se confirmó la ocultación de un comentario
entry-comment-kept = Un comentario denunciado se dejó como está
entry-comment-posted = Se publicó un comentario
entry-comment-reported = Se denunció un comentario
entry-comment-restored = Se volvió a mostrar un comentario oculto
entry-comment-withdrawn = Se retiró un comentario
entry-comments-disposed = Se indicó el curso dado a varios comentarios
entry-comments-imported = Llegaron comentarios con una importación
entry-concern-raised = Se planteó una preocupación
entry-concern-reviewed = Se examinó una preocupación
entry-cycle-changed = Se modificó un ciclo
entry-cycle-opened = Se abrió un ciclo
entry-deadline_template-archived = Se archivó una plantilla de plazos
entry-deadline_template-created = Se creó una plantilla de plazos
entry-delivery-acknowledged = Se confirmó la recepción de un paquete
entry-delivery-reported = Se informó del alcance de un paquete
entry-designation-changed = Se modificó una designación
entry-designation-reopened = Se reabrió una designación
entry-designation-review_ending = El examen de una evaluación termina pronto
entry-designation-superseded = Se sustituyó una designación
entry-engagement-changed = Se modificó el plan de participación
entry-engagement-closed = Se cerró un elemento del plan de participación
entry-engagement-planned = Se planificó la participación
entry-feed_token-issued = Se creó una dirección para una fuente de actualizaciones
entry-feed_token-revoked = Se anuló una dirección para una fuente de actualizaciones
entry-group-created = Se creó el grupo
entry-group-imported = El grupo llegó con una importación
entry-group-moved_in = El grupo se trasladó desde otra herramienta
entry-group-updated = Se modificó el grupo o su estatuto
entry-invitation-erased = Se suprimió lo que una invitación decía de una persona
entry-invitation-revoked = Se revocó una invitación
entry-lesson-answered = Se indicó si una enseñanza se tuvo en cuenta
entry-lesson-carried = Las enseñanzas de una prueba piloto se trasladaron a otro ciclo
entry-lessons-carried = Llegaron enseñanzas a otro ciclo junto con una propuesta
entry-log_key-published = Se publicó una clave del registro
entry-mandate-answered = Se respondió a una comprobación del mandato
entry-member-added = Se añadió un miembro
entry-member-admitted = Se admitió a un miembro
entry-member-appointed = Se dio otra función a un miembro
entry-member-erased = Se suprimió lo que se decía de un miembro
entry-member-invited_in = Un miembro ingresó por invitación
entry-member-joined = Un miembro se unió
entry-member-left = Un miembro dejó el grupo
entry-member-refused = Se rechazó una solicitud para unirse
entry-member-reinstated = Se levantó la suspensión de un miembro
entry-member-removed = Se excluyó a un miembro
entry-member-requested = Alguien pidió unirse
entry-member-suspended = Se suspendió a un miembro
entry-member-updated = Se modificaron los datos de un miembro
entry-members-invited = Se hicieron invitaciones
entry-minority_view-changed = Se modificó una declaración de minoría
entry-minority_view-stated = Se hizo una declaración de minoría
entry-minority_view-withdrawn = Se retiró una declaración de minoría
entry-objection-backed = Alguien respalda una objeción
entry-objection-contested = Se impugnó que una objeción se hubiera atendido
entry-objection-discussed = Se empezó a discutir una objeción
entry-objection-found = Se emitió una determinación sobre una objeción
entry-objection-left = Alguien dejó de respaldar una objeción
entry-objection-maintained = Se mantiene una objeción
entry-objection-raised = Se planteó una objeción
entry-objection-released = Quien planteó una objeción la dejó; otra persona puede asumirla
entry-objection-reopened = Se reabrió una objeción
entry-objection-responded = Se respondió a una objeción
entry-objection-taken_over = Otra persona asumió una objeción
entry-objection-withdrawn = Se retiró una objeción
entry-output-acknowledged = Se confirmó la recepción de un resultado
entry-output-corrected = Se corrigió un resultado
entry-output-distributed = Se distribuyó un resultado
entry-output-drafted = Se redactó un resultado
entry-output-published = Se publicó un resultado
entry-output-updated = Se modificó el borrador de un resultado
entry-package-sent = Se envió un paquete a los puntos focales
entry-pilot-changed = Se modificó el plan de una prueba piloto
entry-pilot-closed = Se cerró una prueba piloto
entry-pilot-decided = Se decidió qué hacer con el instrumento de una prueba piloto
entry-pilot-evaluated = Se evaluó una prueba piloto
entry-pilot-planned = Se planificó una prueba piloto
entry-position-closed = Se cerró una posición
entry-position-created = Se presentó una posición
entry-position-designated = Se designó una posición
entry-position-evaluated = Se publicó una evaluación para su examen
entry-programme_item-moved = Se movió un punto del programa
entry-programme_item-proposed = Se sugirió un punto para el programa
entry-programme_item-revised = Se revisó un punto del programa
entry-proposal-created = Se presentó una propuesta
entry-proposal-deadlines_followed = Una propuesta sigue una plantilla de plazos, o deja de seguirla
entry-proposal-due = Venció una etapa
entry-proposal-due_date_set = Se fijó o se quitó la fecha límite de una etapa
entry-proposal-imported = Una propuesta llegó con una importación
entry-proposal-moved = Se movió una propuesta
entry-proposal-moved-to = La propuesta se movió: { $from } → { $to }
entry-proposal-updated = Se modificó la descripción de una propuesta
entry-proposals-imported = Llegaron propuestas con una importación
entry-reconsideration-answered = Se respondió a una solicitud de reconsideración
entry-reconsideration-asked = Alguien pidió una reconsideración
entry-resource-recorded = Se anotó un recurso
entry-resource-withdrawn = Se retiró un recurso
entry-review-due = Corresponde un examen del aprovechamiento
entry-review-held = Se celebró un examen del aprovechamiento
entry-review-scheduled = Se programó un examen del aprovechamiento
entry-role_call-closed = Se cerró una convocatoria para una función
entry-role_call-extended = Se prorrogó el plazo de una convocatoria para una función
entry-role_call-filled = Se nombró a alguien en una convocatoria para una función
entry-role_call-offer_withdrawn = Se retiró un ofrecimiento para una función
entry-role_call-opened = Se abrió una convocatoria para una función
entry-role_call-volunteered = Alguien se ofreció para una función
entry-round-closed = Se cerró una ronda de consulta
entry-round-ending = Una ronda de consulta termina pronto
entry-round-extended = Se prorrogó una ronda de consulta
entry-round-opened = Se abrió una ronda de consulta
entry-round-planned = Se planificó una ronda de consulta
entry-service_account-closed = Se cerró una cuenta de servicio
entry-service_account-created = Se creó una cuenta de servicio
entry-stance-taken = Se expresó una postura
entry-stances-carried_over = Las posturas pasaron a una nueva versión
entry-stances-made_stale = Las posturas sobre una versión anterior ya no cuentan
entry-summary-revised = Se revisó un resumen
entry-summary-written = Se escribió un resumen
entry-takeaway-withdrawn = Se retiraron conclusiones clave
entry-takeaway-written = Se redactaron conclusiones clave
entry-text-copies_erased = Se suprimieron también las copias de palabras suprimidas
entry-text-erased = Se suprimieron las palabras de un texto
entry-time-answered = Se respondió a una solicitud de más tiempo
entry-time-lapsed = Caducó una solicitud de más tiempo
entry-time-requested = Alguien pidió más tiempo
entry-token-issued = Se creó un token
entry-token-revoked = Se revocó un token
entry-topic-approval_withdrawn = Se retiró la aprobación de un tema
entry-topic-approved = Se aprobó un tema
entry-topic-impact_noted = Se señaló un impacto de un tema
entry-topic-impact_withdrawn = Se retiró una nota de impacto
entry-topic-merge_undone = Se separaron temas fusionados
entry-topic-merged = Un tema se fusionó con otro
entry-topic-nominated = Se propuso un tema
entry-topic-nominated_again = Se propuso de nuevo un tema
entry-topic-suitability_answered = Se respondió a la lista de idoneidad de un tema
entry-topics-chosen = Se eligieron temas
entry-uptake-found = Se examinaron las pruebas de un aprovechamiento
entry-uptake-recorded = Se anotó un aprovechamiento
entry-version-disputed = Se rebatió que una versión no cambie el sentido
entry-version-published = Se publicó una versión
entry-webhook-created = Se configuró un webhook
entry-webhook-disabled = Se desactivó un webhook
entry-webhook-enabled = Se activó un webhook
entry-webhook-ended = Se dio por terminado un webhook
entry-webhook-replayed = Se volvieron a enviar asientos a un webhook
entry-webhook-secret_replaced = Se sustituyó el secreto de un webhook
entry-webhook-updated = Se modificó un webhook

## Permisos y búsqueda

permissions-all = Quién puede hacer qué
permissions-lead = Una sola tabla dice quién puede hacer qué, y en qué etapa. Rige para las páginas, la API y el reloj.
permissions-filter = Ver una función o una etapa
permissions-phase = En qué punto está la propuesta
permissions-caption = Acciones, funciones y etapas
permissions-what = Acción
permissions-when = Cuándo
permissions-scope = Alcance de un token
permissions-yes = Sí
permissions-own = Solo lo propio
permissions-no = No
permissions-any-time = En cualquier momento
permissions-api = La misma tabla en la API

search-words = Palabras
search-group = Grupo
search-kind = Tipo
search-how = Deben aparecer todas las palabras. No importan las mayúsculas ni los acentos. Un asterisco representa el resto de una palabra: consens* encuentra consenso.
search-count = { $count ->
    [0] No se ha encontrado nada.
    [one] Se ha encontrado { $count } resultado de búsqueda.
   *[other] Se han encontrado { $count } resultados de búsqueda.
  }
search-in-group = En el grupo
search-more = Más en este grupo
search-some-groups = Solo se ha buscado en los primeros grupos. Elija un grupo para buscar en otro.
search-proposal = Propuestas
search-topic = Temas
search-position = Posiciones
search-comment = Comentarios
search-objection = Objeciones

## Words that are erased

erase_text = Suprimir estas palabras para siempre
    .done = Las palabras se suprimieron. En su lugar hay una marca.
    .reason = Por qué se suprimen
    .reason-hint = Lo ve toda persona que lea el grupo.
    .columns = Qué palabras desaparecen
    .columns-hint = Todas, salvo las que usted desmarque.
erase = Suprimir palabras
erase-words = Suprimir palabras…
erase-of = Palabras de
erase-now = Suprimirlas
erase-for-ever = Esto no se puede deshacer.
erase-for-ever-how = Nadie puede recuperar las palabras.
erase-goes = Qué desaparece
erase-goes-words = Las propias palabras, para todo el mundo.
erase-goes-copies = Sus copias conocidas: redacciones anteriores, posturas anteriores, ediciones y lo que otras personas citaron de una versión.
erase-goes-kept = Lo que permitiría encontrarlas o probarlas: su lugar en la búsqueda y las sales de sus resúmenes criptográficos en el registro. Las exportaciones y copias de seguridad que se hagan desde ahora no las contienen.
erase-stays = Qué se conserva
erase-stays-fact = Que se dijo, qué miembro lo dijo y cuándo; el estado, los recuentos y las determinaciones. Una objeción sigue tan abierta como antes.
erase-stays-mark = Una marca en lugar de las palabras. Indica el día, el motivo y qué asiento del registro dice quién las suprimió. Una notificación avisa a la persona de quien eran las palabras.
erase-stays-others = Otros textos que repiten las palabras. Cuando se haya hecho, esta página indica cuáles son en la misma propuesta, para que pueda suprimirlas también.
erase-stays-backups = Las exportaciones y copias de seguridad que se hicieron antes.
erase-nothing = Aquí ya no hay palabras.
erase-copies = { $count ->
    [one] Con ellas se suprimió una copia.
   *[other] Con ellas se suprimieron { $count } copias.
  }
erase-quoted = Estos textos contienen las mismas palabras o son una parte de ellas. Siguen ahí. Mírelos y suprima lo que deba desaparecer.
erase-quoted-none = No se encontró ningún otro texto con estas palabras. No se examinaron los textos de otras propuestas.
erasures = Qué se suprimió
erasures-lead = Las palabras que se suprimieron en este grupo: dónde estaban, por qué, quién las suprimió y cuándo.
erasures-how = Para suprimir palabras, abra el comentario, la versión o la objeción que las contiene. Puede hacerlo la persona de quien son las palabras, y también la presidencia y la secretaría, pero nadie en un asunto propio.
erasures-by-service = El servicio o quien lo opera

column-text = Texto
column-change_note = Qué cambió
column-initiative = Iniciativa de la que procede
column-on_behalf_of = Comunidad por la que habla
column-disposition_reason = Por qué se le dio esa respuesta
column-finding = Determinación
column-alternatives = Opciones que se sopesaron
column-exact = Pasaje
column-prefix = Palabras anteriores al pasaje
column-suffix = Palabras posteriores al pasaje
column-description = Descripción
column-replacement = Palabras que deben figurar en su lugar
column-answer = Respuesta
column-harm = { objection-harm }
column-remedy = { objection-remedy }
column-anchor = { objection-anchor }
