# Qué piensa un grupo de sus posiciones: posturas, consenso, convocatorias, objeciones, designaciones, apelaciones; el escritorio de la facilitación.

## Partes que se dicen en muchos lugares

person-you = usted
person-somebody = Un miembro
person-nobody = Nadie
column-when = Cuándo
column-version = Versión
column-receipt = Comprobante
list-next = { $before }, { $next }
list-last = { $before } y { $last }
stakeholder-other = Otros
share = { $percent } %
share-exact = { $percent } % ({ $exact })
share-hidden = no se muestra
share-none = aún ninguna
position-designation = Designación
consensus-to-stance = Expresar o cambiar su postura
consensus-to-standing = Ver en qué punto está, y por qué

## Gráficos

picture-table = Lo mismo en una tabla
picture-group = { $group }: { $verdict }
picture-taken = Han participado { $taken } de { $members }
picture-took-part = ha participado
picture-silent = sin postura expresada
picture-stances = Posturas en cada grupo de partes interesadas
    .words = Una barra por cada grupo de partes interesadas, todas del mismo ancho, ya que todos los grupos pesan lo mismo. Las partes de una barra son las posturas de sus miembros, del apoyo a «no está claro»; lo que queda vacío no ha expresado una postura. La tabla de abajo contiene las cifras.
picture-part = Quién ha participado
    .words = Una barra por cada grupo de partes interesadas, todas del mismo ancho. La parte rellena corresponde a quienes han expresado una postura, sea cual sea. La tabla de abajo contiene las cifras.

## Grupos de partes interesadas

stakeholders-title = En qué punto están los grupos de partes interesadas
stakeholders-how = Todos los grupos de partes interesadas pesan lo mismo, tengan los miembros que tengan.
stakeholders-caption = Grupos de partes interesadas, con las posturas de sus miembros
stakeholders-group = Grupo de partes interesadas
stakeholders-verdict = En qué punto está
stakeholders-members = Miembros que entran en el recuento
stakeholders-taken = Han participado
stakeholders-share = Proporción a favor del texto
stakeholders-hidden = No se muestran cifras, porque un grupo es tan pequeño que revelarían lo que piensan personas concretas.
stakeholders-thin = una sola persona habla por él
stakeholders-uncovered = participaron muy pocas personas
stakeholders-unheard = Aún no escuchados: { $groups }.
stakeholders-all-heard = Ha participado alguien de cada grupo de partes interesadas.
metric-equal = Media de las proporciones de los grupos
metric-lowest = Proporción más baja de un grupo
metric-heads = Proporción de personas
metric-heads-how = Se muestra, y no decide nada.
metric-part = Participación

## El estatus en palabras

phrase-unheard = { $phrase } Grupos no escuchados: { $groups }.
phrase-full_consensus = Acordado por { $agreed ->
        [one] la única persona que se pronunció
       *[other] las { $agreed } personas que se pronunciaron
    }, de { $members ->
        [one] 1 miembro
       *[other] { $members } miembros
    }.
phrase-consensus = Acordado{ $dissents ->
        [0] {""}
        [one] , con 1 disenso registrado
       *[other] , con { $dissents } disensos registrados
    }{ $abstaining ->
        [0] {""}
       *[other] ; sin pronunciarse: { $groups }
    }.
phrase-pending_objections = En discusión: { $objections ->
        [one] 1 objeción
       *[other] { $objections } objeciones
    } aún sin respuesta.
phrase-unresolved_objection = Con amplio apoyo; { $objections ->
        [one] una objeción
       *[other] { $objections } objeciones
    }{ $known ->
        [0] {""}
       *[other] {" "}({ $grounds })
    } { $objections ->
        [one] sigue en pie
       *[other] siguen en pie
    }.
phrase-significant_opposition = Considerado{ $supporting ->
        [0] {""}
       *[other] ; con el apoyo de { $supported }
    }{ $opposing ->
        [0] {""}
       *[other] ; con la oposición de { $opposed }
    }{ $dividing ->
        [0] {""}
       *[other] ; con la oposición de una parte considerable de { $divided }
    }; no acordado.
phrase-insufficient_support = Sin oposición, pero sin apoyo suficiente en el conjunto de los grupos; no acordado.
phrase-divergence = Considerado; las opiniones difieren; no acordado.
phrase-minority_view = Presentado { $by ->
        [0] { $members ->
            [0] sin apoyo
            [one] por 1 miembro
           *[other] por { $members } miembros
        }
       *[other] por { $groups }
    }; no es una posición del grupo.
phrase-consensus_against = Considerado y no apoyado.
phrase-insufficient_basis = No valorado{ $many ->
        [0] {""}
       *[other] : { $reasons }
    }.
phrase-not_eligible = Fuera del mandato{ $many ->
        [0] {""}
       *[other] : { $checks }
    }.
gate-WINDOW_SHORT = el texto no ha estado abierto el tiempo suficiente
gate-TEXT_CHANGED_LATE = el texto cambió hace muy poco
gate-TIME_REQUEST_OPEN = se ha pedido más tiempo
gate-QUORUM = participaron muy pocos miembros
gate-COVERAGE = participaron muy pocos grupos
gate-TEXT_UNCLEAR = el texto no está claro para varios miembros
gate-NOBODY_DECIDED = ningún grupo se pronunció
gate-other = no se cumple una condición

## Razones: sobre qué versa cada una

reason-code-MANDATE_FAIL = Las comprobaciones del mandato se cumplen
reason-code-MANDATE_PENDING = No todas las comprobaciones del mandato tienen respuesta
reason-code-WINDOW_SHORT = Días que el texto ha estado abierto
reason-code-TEXT_CHANGED_LATE = Días desde el último cambio de fondo del texto
reason-code-TIME_REQUEST_OPEN = Solicitudes de más tiempo abiertas
reason-code-QUORUM = Miembros que participaron
reason-code-COVERAGE = Grupos de partes interesadas en los que participaron suficientes miembros
reason-code-GROUPS_MISSING = Grupos de partes interesadas en los que participaron muy pocas personas
reason-code-THIN = Grupos de partes interesadas por los que habla una sola persona
reason-code-TEXT_UNCLEAR = Miembros que no entienden el texto
reason-code-NOBODY_DECIDED = Grupos de partes interesadas que se pronunciaron
reason-code-OBJECTION_UNADDRESSED = Una objeción sin determinación
reason-code-OBJECTION_STANDS = Una objeción que sigue en pie
reason-code-OBJECTION_MAINTAINED = Una objeción que se mantiene frente a una determinación
reason-code-LOW_ACTIVE_SUPPORT = Grupos de partes interesadas con apoyo activo
reason-code-EQUAL_GROUP_SHARE = Media de las proporciones de los grupos de partes interesadas
reason-code-WEAKEST_GROUP = Proporción más baja de un grupo de partes interesadas
reason-code-ALL_GROUPS_OPPOSE = Todos los grupos de partes interesadas que se pronunciaron se oponen
reason-code-GROUPS_ABSTAIN = Grupos de partes interesadas que no se pronunciaron
reason-code-DISSENT_NOTED = Disenso registrado
reason-code-UNANIMITY = Todos los miembros están a favor o pueden convivir con el texto

## Razones: qué se observó, y qué hace falta

reason-said-MANDATE_FAIL = { $passed ->
        [yes] Las comprobaciones del mandato tienen respuesta y se cumplen.
       *[other] Una comprobación del mandato no se cumple: el grupo no puede pronunciarse sobre esto.
    }
reason-said-MANDATE_PENDING = No todas las comprobaciones del mandato tienen respuesta todavía.
reason-said-WINDOW_SHORT = El texto ha estado abierto { $observed ->
        [one] 1 día
       *[other] { $observed } días
    }. Mínimo necesario: { $required ->
        [one] 1 día
       *[other] { $required } días
    }.
reason-said-TEXT_CHANGED_LATE = El último cambio de fondo del texto fue hace { $observed ->
        [one] 1 día
       *[other] { $observed } días
    }. Mínimo necesario sin un cambio así: { $required ->
        [one] 1 día
       *[other] { $required } días
    }.
reason-said-TIME_REQUEST_OPEN = { $observed ->
        [0] Ninguna solicitud de más tiempo espera respuesta.
        [one] Una solicitud de más tiempo espera respuesta.
       *[other] { $observed } solicitudes de más tiempo esperan respuesta.
    }
reason-said-QUORUM = { $observed ->
        [0] No ha participado nadie.
        [one] Ha participado una persona.
       *[other] Han participado { $observed } personas.
    } Mínimo necesario: { $required }.
reason-said-COVERAGE = { $observed ->
        [0] En ningún grupo de partes interesadas han participado suficientes personas.
        [one] En un grupo de partes interesadas han participado suficientes personas.
       *[other] En { $observed } grupos de partes interesadas han participado suficientes personas.
    } Mínimo necesario: { $required }.
reason-said-GROUPS_MISSING = Han participado muy pocas personas en { $groups }.
reason-said-THIN = Una sola persona habla por { $many ->
        [one] { $groups }
       *[other] cada uno de estos grupos: { $groups }
    }.
reason-said-TEXT_UNCLEAR = { $observed ->
        [0] Nadie ha dicho que el texto no esté claro.
        [one] Una persona no entiende el texto.
       *[other] { $observed } personas no entienden el texto.
    } Hasta { $required } no es impedimento.
reason-said-NOBODY_DECIDED = { $observed ->
        [0] Ningún grupo de partes interesadas se ha pronunciado.
        [one] Un grupo de partes interesadas se ha pronunciado.
       *[other] { $observed } grupos de partes interesadas se han pronunciado.
    }
reason-said-OBJECTION_UNADDRESSED = Aún no hay determinación sobre una objeción.{ $many ->
        [0] {""}
       *[other] {" "}La hace suya una parte considerable de { $groups }.
    }
reason-said-OBJECTION_STANDS = Una objeción sigue en pie: se determinó que no está tratada.{ $many ->
        [0] {""}
       *[other] {" "}La hace suya una parte considerable de { $groups }.
    }
reason-said-OBJECTION_MAINTAINED = Una objeción se mantiene frente a la determinación sobre ella.{ $many ->
        [0] {""}
       *[other] {" "}La hace suya una parte considerable de { $groups }.
    }
reason-said-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $observed ->
            [0] Nadie apoya activamente el texto.
            [one] Una persona apoya activamente el texto.
           *[other] { $observed } personas apoyan activamente el texto.
        }
       *[other] { $observed ->
            [0] En ningún grupo de partes interesadas hay alguien que apoye activamente el texto.
            [one] En un grupo de partes interesadas alguien apoya activamente el texto.
           *[other] En { $observed } grupos de partes interesadas alguien apoya activamente el texto.
        }
    } Mínimo necesario: { $required }.
reason-said-EQUAL_GROUP_SHARE = La media de las proporciones de los grupos es { $observed }. Mínimo necesario: { $required }.
reason-said-WEAKEST_GROUP = La proporción más baja de un grupo es { $observed }{ $many ->
        [0] {""}
       *[other] , en { $groups }
    }. Mínimo necesario: { $required }.
reason-said-ALL_GROUPS_OPPOSE = Todos los grupos de partes interesadas que se pronunciaron se oponen: { $groups }.
reason-said-GROUPS_ABSTAIN = No se han pronunciado: { $groups }.
reason-said-DISSENT_NOTED = Consta disenso en el registro{ $observed ->
        [0] {""}
        [one] : 1 persona
       *[other] : { $observed } personas
    }.
reason-said-UNANIMITY = Todos los miembros están a favor o pueden convivir con el texto, y nadie guarda silencio.

reasons-title = Las razones, una por una
reasons-how = Cada condición y prueba en que se basa el nivel, se cumpla o no. Lo que no se cumple va primero.
reasons-caption = Razones de la valoración
reasons-result = Resultado
reasons-what = Qué se examinó
reasons-rule = Regla
reasons-met = Se cumple
reasons-unmet = No se cumple
reasons-note = Nota
reasons-objection = Leer la objeción

## Qué cambiaría el nivel

lacking-title = Qué lo cambiaría
lacking-nothing = No falta nada.
lacking-not-shown = Solo figura lo que no depende de las posturas: ahora no se le muestran las posturas.
lacking-MANDATE_FAIL = Que se cumplan las comprobaciones del mandato que no se cumplen.
lacking-MANDATE_PENDING = Una respuesta a cada comprobación del mandato.
lacking-WINDOW_SHORT = { $amount ->
        [one] 1 día más con el texto abierto.
       *[other] { $amount } días más con el texto abierto.
    }
lacking-TEXT_CHANGED_LATE = { $amount ->
        [one] 1 día más sin un cambio de fondo.
       *[other] { $amount } días más sin un cambio de fondo.
    }
lacking-TIME_REQUEST_OPEN = { $amount ->
        [one] Una respuesta a la solicitud de más tiempo.
       *[other] Una respuesta a { $amount } solicitudes de más tiempo.
    }
lacking-QUORUM = { $amount ->
        [one] 1 persona más que participe.
       *[other] { $amount } personas más que participen.
    }
lacking-COVERAGE = { $amount ->
        [one] 1 grupo de partes interesadas más en el que participen suficientes personas
       *[other] { $amount } grupos de partes interesadas más en los que participen suficientes personas
    }{ $many ->
        [0] {""}
       *[other] {" "}(posibles: { $groups })
    }.
lacking-GROUPS_MISSING = Más personas que participen en { $groups }.
lacking-THIN = Una segunda persona que participe en { $many ->
        [one] { $groups }
       *[other] cada uno de estos grupos: { $groups }
    }.
lacking-TEXT_UNCLEAR = { $amount ->
        [one] 1 persona menos para la que el texto no esté claro.
       *[other] { $amount } personas menos para las que el texto no esté claro.
    }
lacking-NOBODY_DECIDED = Un grupo de partes interesadas que se pronuncie.
lacking-OBJECTION_UNADDRESSED = Una determinación sobre una objeción.
lacking-OBJECTION_STANDS = Una versión que atienda una objeción, o que la objeción se retire.
lacking-OBJECTION_MAINTAINED = Que una objeción deje de mantenerse.
lacking-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $amount ->
            [one] 1 persona más que apoye activamente el texto.
           *[other] { $amount } personas más que apoyen activamente el texto.
        }
       *[other] { $amount ->
            [one] 1 grupo de partes interesadas más en el que alguien apoye activamente el texto.
           *[other] { $amount } grupos de partes interesadas más en los que alguien apoye activamente el texto.
        }
    }
lacking-EQUAL_GROUP_SHARE = { $known ->
        [yes] { $amount } más en la media de las proporciones de los grupos.
       *[other] Una media más alta de las proporciones de los grupos.
    }
lacking-WEAKEST_GROUP = { $known ->
        [yes] { $amount } más en la proporción de { $groups }.
       *[other] Una proporción más alta en { $groups }.
    }
lacking-ALL_GROUPS_OPPOSE = Un grupo de partes interesadas que no se oponga, de entre { $groups }.
lacking-GROUPS_ABSTAIN = Que se pronuncien: { $groups }.
lacking-DISSENT_NOTED = Que nadie disienta.
lacking-UNANIMITY = Que todo el mundo esté a favor.

## Su postura

stance-title = Su postura
stance-call-open = La convocatoria a consenso está abierta hasta el { $at }
stance-call-over = La convocatoria a consenso terminó el { $at }
stance-call-see = Ver la convocatoria
stance-call-none = Aún no hay ninguna convocatoria a consenso abierta. Ya puede expresar su postura; contará en cuanto haya una, y puede cambiarla en cualquier momento.
stance-seen-open = Los miembros del grupo ven su postura y su motivo. Las demás personas ven cifras, y solo donde ningún grupo de partes interesadas es muy pequeño.
stance-seen-after-own = Quien ha expresado una postura ve las de las demás personas. Hasta que exprese la suya, no las verá.
stance-seen-after-close = Nadie ve lo que usted dice hasta que la convocatoria se cierre. Que ha participado se muestra, como cifra.
stance-own = Lo que ha dicho hasta ahora
stance-own-none = Aún no ha expresado una postura sobre esta posición.
stance-own-version = sobre la versión { $version }
stance-receipt = Asiento en el registro
stance-stale = sobre un texto anterior
stance-stale-how = Desde entonces el texto ha cambiado en el fondo. Su postura ya no cuenta: lea el nuevo texto y diga de nuevo qué piensa de él.
stance-uncounted = no cuenta
stance-confirm = Confirmarla para el nuevo texto
stance-take-back = Retirarla: cambiarla a neutral
stance-take = Exprese su postura
stance-change = Cambie su postura
stance-not-designated = El estatus de esta posición se ha designado. Ya no admite posturas.
stance-not-closed = Esta posición se ha cerrado. Ya no admite posturas.
stance-not-written = Esta posición aún no tiene texto. No hay nada sobre lo que expresar una postura.
stance-not-signed-in = Inicie sesión para expresar una postura.
stance-not-member = Expresan posturas los miembros del grupo. Usted no lo es.
stance-not-role = Expresan posturas la presidencia, la facilitación y las partes interesadas. Su función no.
stance-not-step = Se expresan posturas desde la etapa de deliberación hasta la de validez. La propuesta está ahora en otra etapa.
stance-not-designator = Usted designa el estatus después de esta convocatoria, por lo que no expresa postura en ella.
stance-not-over = El plazo de la convocatoria ha terminado. Ya no admite posturas.
stance-objection = Si objeta: su objeción
stance-objection-how = Quien objeta respalda al menos una objeción que dice qué está mal. Sume su respaldo a una que ya exista, o plantee una propia. El grupo tiene que tratarla.
stance-objection-behind = Usted ya respalda una objeción abierta. Aquí no hace falta nada más.
stance-objection-new = Plantear una objeción propia
stance-objection-new-how = Déjelo vacío si respalda una objeción existente, o si no objeta.
stance-text = El texto
stance-text-version = Versión { $version }
stance-history = Sus posturas anteriores
stance-history-caption = Posturas expresadas, de la más reciente a la más antigua

cast_stance = Guardar mi postura
    .done = Su postura se ha guardado.
    .stance = ¿Qué piensa de este texto?
    .reason = Su motivo
    .reason-hint = Necesario si objeta. Si no, ayuda a las demás personas a comprenderle.
    .objection_id = Respaldar esta objeción
    .objection-ground = Motivo de la objeción
    .objection-summary = La objeción, en una o dos frases
    .objection-harm = Qué perjuicio espera
    .objection-remedy = Qué cambio eliminaría su objeción
    .objection-anchor = El pasaje al que se refiere
    .objection-anchor-hint = Palabra por palabra, como está en el texto.
    .objection-focal_point_of = En nombre de la comunidad de la que es punto focal

## En qué punto está una posición

consensus-title = Consenso sobre esta posición
consensus-basis = Se basa en
consensus-as-of = Con fecha de
consensus-electorate = Quién entra en el recuento
consensus-mandate = Mandato
electorate-counted = { $counted ->
        [one] 1 persona.
       *[other] { $counted } personas.
    }
electorate-joined = { $joined ->
        [one] 1 de ellas se unió después de abrirse la convocatoria.
       *[other] { $joined } de ellas se unieron después de abrirse la convocatoria.
    }
electorate-departed = { $departed ->
        [one] 1 de ellas ha dejado el grupo y conserva su postura hasta que el texto cambie en el fondo.
       *[other] { $departed } de ellas han dejado el grupo y conservan sus posturas hasta que el texto cambie en el fondo.
    }
standing-advised = Lo que aconseja la valoración
standing-not-shown = Ahora no se le muestra el nivel, porque revelaría lo que piensan las demás personas. Se mostrará cuando la convocatoria lo permita: después de que exprese su postura, o después de que la convocatoria se cierre.
level-held = { $days ->
        [0] El nivel se mantiene desde hoy.
        [one] El nivel se mantiene desde hace 1 día.
       *[other] El nivel se mantiene desde hace { $days } días.
    }
level-fragile = { $persons ->
        [one] Este nivel depende de una persona: si pasara a neutral, sería otro.
       *[other] Este nivel depende de personas concretas: hay { $persons }, y cada una por sí sola podría cambiarlo pasando a neutral.
    }
level-designated = Lo que se designó
designation-of = Evaluación { $number } de la versión { $version }
designation-review-until = Abierta a examen hasta el { $at }.
designation-challenge-until = Puede impugnarse hasta el { $at }.
designation-read = Leer la designación
designation-none = Aún no se ha designado nada. La valoración es un consejo; la facilitación designa después de una convocatoria.
designation-way = Designación, examen e impugnación de esta posición

course-title = Cómo se llegó a ello
course-none = Aún no hay nada que mostrar: la evolución comienza con la primera postura u objeción.
course-picture = Proporciones a lo largo del tiempo
    .words = Tres líneas del primer día al último: la media de las proporciones de los grupos, la proporción más baja de un grupo y la proporción de personas. Más arriba es más acuerdo. Las líneas discontinuas numeradas marcan los días en que cambió el nivel; la lista de abajo dice cómo. La tabla contiene cada punto.
course-part = Quién ha participado, a lo largo del tiempo
    .words = Una línea del primer día al último: la parte de quienes entran en el recuento que había expresado una postura. La tabla contiene cada punto.
course-all = 100 %
course-needs-equal = Media necesaria: { $share }
course-needs-lowest = Proporción mínima necesaria: { $share }
course-changes = Cambios del nivel
course-change = de «{ $before }» a «{ $after }»
course-entry = El asiento que lo cambió
course-by-clock = (por el paso del tiempo)
course-caption = La evolución del consenso, punto por punto
course-level = Nivel
course-open-objections = Objeciones abiertas
course-thinned = Se conservan { $total } puntos en total; se muestran el primero, el último, los cambios del nivel y algunos intermedios.

calls-title = Convocatorias a consenso
calls-none = No se ha abierto ninguna convocatoria a consenso sobre esta posición.
calls-all = Convocatorias y posiciones de toda la propuesta
call-round = Convocatoria a consenso { $round }

objections-title = Objeciones
objections-how = Cada objeción recibe respuesta y queda en el registro, con lo que resultó de ella. Ninguna se cierra por silencio ni por el paso del tiempo.
objections-none = Nadie ha objetado.
objection-not-shown = Lo que dice no se muestra.
objection-maintained = mantenida
objection-overdue = respuesta atrasada
objection-vacant = sin titular
objection-backers = { $backers ->
        [one] 1 persona la respalda
       *[other] { $backers } personas la respaldan
    }{ $many ->
        [0] {""}
       *[other] , de { $groups }
    }
objection-age = { $days ->
        [0] planteada hoy
        [one] planteada hace 1 día
       *[other] planteada hace { $days } días
    }, { $answered ->
        [yes] { $response ->
            [0] respondida el mismo día
            [one] respondida al cabo de 1 día
           *[other] respondida al cabo de { $response } días
        }
       *[no] aún sin respuesta
    }
objection-sustained = La hace suya una parte considerable de { $groups }.
objection-met-in = Atendida por la versión { $version }
objection-finding = Determinación:
objection-raise-how = Diga qué está mal, qué perjuicio espera y qué cambio eliminaría su objeción. Cuanto más precisa sea, más fácil será atenderla.
objection-not-now = La posición ya no admite objeciones.
objection-not-over = El plazo de la convocatoria ha terminado; ya no admite objeciones.

raise_objection = Plantear una objeción
    .done = Su objeción se ha planteado. Recibirá respuesta.
    .ground = Motivo de la objeción
    .summary = La objeción, en una o dos frases
    .harm = Qué perjuicio espera
    .remedy = Qué cambio eliminaría su objeción
    .anchor = El pasaje al que se refiere
    .anchor-hint = Palabra por palabra, como está en el texto.
    .focal_point_of = En nombre de la comunidad de la que es punto focal

stances-title = Posturas
stances-caption = Posturas de los miembros
stances-member = Miembro
stances-stance = Postura
stances-members-only = La lista de posturas es para los miembros del grupo.
stances-not-shown = La convocatoria no le muestra ahora las posturas ajenas. En la lista figura la suya.
stances-none = Aún no se ha expresado ninguna postura.
stances-one-history = Cómo se llegó a esta postura
stale-title = A quién preguntar de nuevo
stale-how = Estos miembros expresaron una postura antes de que el texto cambiara en el fondo. Lo que dijeron ya no cuenta.
stale-version = expresó una postura sobre la versión { $version }

## Consenso de una propuesta

overview-title = Consenso
overview-lead = En qué punto está cada posición de esta propuesta. Nada se decide por votación: lo que cuenta es si todos los grupos de partes interesadas pueden convivir con ella, y qué resultó de cada objeción.
overview-none = Aún no hay ninguna posición. Las posiciones se redactan en la etapa de deliberación.
overview-lowest = Nivel más bajo:
overview-no-lowest = ahora no se muestra
overview-incomplete = Hay más posiciones de las que figuran aquí.
overview-topic = Sobre:
overview-hidden = El nivel no se muestra ahora
overview-designated = Designado: { $level } ({ $state })
overview-objections = { $objections ->
        [0] ninguna objeción abierta
        [one] 1 objeción abierta
       *[other] { $objections } objeciones abiertas
    }
overview-call = { $call }: { $state }, hasta el { $at }
call-open-how = Una convocatoria pide a todo el mundo una postura hasta un día determinado. Al abrirse quedan fijadas las reglas y quién entra en el recuento.
call-open-nothing = Ahora no hay ninguna posición sobre la que pueda abrirse una convocatoria: hace falta un texto, y que no haya otra convocatoria aún abierta.
call-open-not-step = Las convocatorias a consenso se abren en la etapa de validez.
call-output-option = { $output } (abierta { $days ->
        [one] al menos 1 día
       *[other] al menos { $days } días
    })

open_call = Abrir una convocatoria a consenso
    .done = La convocatoria está abierta. Se informa a los miembros.
    .output_type = Qué ha de llegar a ser la posición
    .output_type-hint = Determina cuánto tiempo está abierta como mínimo la convocatoria, y qué efecto tiene una objeción abierta.
    .closes_at = Abierta hasta
    .results = Quién ve las posturas ajenas antes del cierre
    .designator_id = Quién designa después
    .designator_id-hint = Una persona facilitadora que no haya escrito el texto ni lo objete. Quien designa no entra en el recuento.
    .new_information = Qué hay de nuevo desde la convocatoria anterior
    .new_information-hint = Necesario si ya hubo una convocatoria sobre este tema. Déjelo vacío en la primera.

## Una convocatoria

call-title = Convocatoria a consenso { $round }
call-designator = Quién designa:
call-output-type = Para qué es
call-results = Quién ve las posturas antes del cierre
call-opened = Apertura
call-extended = Prórroga
call-closed = Cierre
call-days = { $days ->
        [one] de 1 día
       *[other] de { $days } días
    }
call-new-information = Qué hay de nuevo
call-waits = El plazo ha terminado. La convocatoria se cierra cuando cada una de estas objeciones tenga una determinación o se retire:
call-waits-for = Objeción { $number }
call-closes-itself = La convocatoria se cierra sola cuando termina su plazo.
call-close-how = El plazo de esta convocatoria ha terminado. Se cerrará en un momento; puede cerrarla ahora.
roll-title = Quién entra en el recuento, y quién ha participado
roll-fixed = { $members ->
        [one] 1 miembro entraba en el recuento cuando se abrió la convocatoria. Los cambios de grupo, organización o función surten efecto después del cierre.
       *[other] { $members } miembros entraban en el recuento cuando se abrió la convocatoria. Los cambios de grupo, organización o función surten efecto después del cierre.
    }
roll-of-another = Las cifras por grupo de partes interesadas son las de la convocatoria más reciente; lo que resultó de esta consta en su designación.
roll-digest = Huella digital de la lista de quienes entran en el recuento:
turnout-caption = Quién ha participado
frozen-title = Las reglas de esta convocatoria
frozen-how = Estas reglas se fijaron al abrirse la convocatoria. Un cambio posterior del estatuto no la afecta.
frozen-groups = Grupos de partes interesadas previstos:
frozen-rules = Todas las reglas, con sus valores
frozen-what = Regla
frozen-value = Valor
frozen-name = Nombre en el estatuto
frozen-yes = Sí
frozen-no = No
param-quorum_abs = Personas que deben participar como mínimo
param-quorum_frac = Parte de quienes entran en el recuento que debe participar
param-cov_frac = Parte de los grupos de partes interesadas en que deben participar suficientes personas
param-cov_min = Grupos de partes interesadas en que deben participar suficientes personas, como mínimo
param-group_min = Personas de un grupo que son «suficientes»
param-active_min = Personas que deben apoyar activamente el texto
param-active_groups = Grupos de partes interesadas con apoyo activo, como mínimo
param-active_frac = Parte de los grupos de partes interesadas con apoyo activo
param-unclear_abs = Número de personas a partir del cual el texto puede no estar claro
param-unclear_frac = Parte por encima de la cual el texto no está claro
param-sup_hi = Proporción a partir de la cual un grupo apoya o acepta
param-sup_lo = Proporción hasta la cual un grupo se opone
param-decided_frac = Parte de quienes participaron que debe estar a favor o en contra; si no, el grupo se abstiene
param-aside_weight = Lo que suma un desacuerdo sin bloqueo a la proporción de un grupo
param-cons_seq = Media de las proporciones de los grupos que exige el consenso
param-cons_bmin = Proporción mínima de un grupo con la que hay consenso
param-strong_seq = Media de las proporciones de los grupos a partir de la cual la oposición es «significativa»
param-minority = Media de las proporciones de los grupos hasta la cual un texto es la opinión de una minoría
param-gs_frac = Parte de un grupo con la que este hace suya una objeción
param-min_days = Días que el texto debe estar abierto
param-freeze_days = Días sin un cambio de fondo
param-strict = Una objeción que un grupo hace suya impide el consenso aunque otras razones la hayan superado
param-collapse_org = Una organización pesa uno, participen los miembros que participen
param-objection_policy = Qué efecto tiene una objeción abierta
param-thin_policy = Un grupo por el que habla una sola persona

close_call = Cerrar la convocatoria
    .done = La convocatoria se ha cerrado.

time-title = Solicitudes de más tiempo
time-how = Quien necesita más tiempo lo dice, con el motivo. La facilitación lo concede o deniega en un plazo de 72 horas; una convocatoria se prorroga 21 días en total como máximo.
time-none = Nadie ha pedido más tiempo.
time-one = Una solicitud de más tiempo
time-asked-already = Ha pedido más tiempo. Espere la respuesta.
time-own = Esta solicitud es suya. Responde otra persona de la facilitación.
time-granted = { $days ->
        [one] de 1 día
       *[other] de { $days } días
    }
time-answer = Respuesta:
time-lapses = caduca si nadie responde antes del
request_time = Pedir más tiempo
    .done = La facilitación ha recibido su solicitud.
    .reason = Por qué necesita más tiempo
answer_time_request = Responder a la solicitud
    .done = La solicitud tiene respuesta. Se informa a quien la hizo.
    .answer = Su respuesta
    .days = Días que se prorroga la convocatoria
    .days-hint = Solo si lo concede.
    .reason = Su motivo

## Una objeción

objection-title = Objeción
objection-against = A la posición
objection-harm = Perjuicio que se espera
objection-remedy = Qué la eliminaría
objection-anchor = Pasaje
objection-version = Planteada contra
objection-community = En nombre de la comunidad
objection-holder = Titular
objection-raised-by = planteada por
objection-released = Nadie: su titular se ha retirado, y otras personas la respaldan
objection-behind = La respaldan
objection-comment = Creada a partir de un comentario
objection-comment-read = Leer el comentario y su hilo
objection-since = Planteada
objection-response-due = Por responder hasta
objection-answered = Última respuesta de fondo
objection-found = Determinación emitida
objection-contest-until = Puede impugnarse hasta
objection-weighed = Las opciones que se sopesaron
objection-events = Qué se dijo y se hizo
objection-events-none = Aún nadie ha dicho nada.
alternative-leave_out = Dejarlo fuera del texto
alternative-defer = Aplazarlo
alternative-other = Otra opción, si se sopesó alguna

objecting-title = Respaldo a la objeción
objecting-withdrawn = Esta objeción se ha retirado.
objecting-back-how = Si comparte esta objeción, respáldela. Cuantos más grupos de partes interesadas lo hagan, más pesa.
objecting-behind = Usted respalda esta objeción.
objecting-take-over-how = Ya no tiene titular. Quien la asume habla por ella a partir de ahora.
objecting-released = La ha retirado. Otras personas la respaldan, y una de ellas puede asumirla.
objecting-contest-how = Se determinó que una versión atiende su objeción. Si no es así, diga por qué, hasta el { $at }.
objecting-maintain-how = La determinación va en contra de su objeción. Puede mantenerla: queda en el registro y le da derecho a una declaración de minoría junto a la designación.
objecting-withdraw-how = Retírela si está atendida o ya no es válida. Si no dice otra cosa, su postura pasa a neutral. Mientras otras personas la respalden, permanece para que una de ellas la asuma.
back_objection = Respaldar esta objeción
    .done = Ahora respalda la objeción.
leave_objection = Dejar de respaldarla
    .done = Ya no respalda la objeción.
take_over_objection = Asumir la objeción
    .done = La objeción es ahora suya.
contest_objection = Impugnar que esté atendida
    .done = La objeción está abierta de nuevo.
    .reason = Por qué la versión no la atiende
maintain_objection = Mantener la objeción
    .done = La objeción se mantiene y consta en el registro.
    .reason = Por qué no le convence la determinación
withdraw_objection = Retirar la objeción
    .done = La objeción se ha retirado.
    .reason = Por qué la retira
    .stance-stance = Su postura a partir de ahora
    .stance-stance-hint = Si no la indica, pasa a neutral.
    .stance-reason = El motivo de esa postura

answer-title = Respuestas
answer-own = Esta objeción es suya. Lo que diga aquí responde a quienes le contestan.
answer-behind = Usted respalda esta objeción: otra persona de la facilitación responde a ella en nombre del grupo.
respond_to_objection = Decir algo sobre ella
    .done = Lo que dijo consta en el registro.
    .body = Qué dice usted
    .substantive = Esto responde al fondo, en nombre del grupo
    .substantive-hint = Después de eso puede emitirse una determinación. Quien objeta puede replicar.

find-title = Determinación
find-how = Después de una respuesta de fondo, la facilitación o la presidencia determina qué resultó de la objeción. No lo hace quien escribió el texto ni quien respalda la objeción.
find-behind = Usted respalda esta objeción: otra persona emite la determinación.
find-not-answered = Aún no tiene respuesta de fondo. Eso va primero.
find-found = Ya hay una determinación sobre ella.
find-awaits = Quien objeta aún no ha replicado. Puede determinarse de inmediato que está atendida, o que sigue en pie; puede cerrarse en contra de quien objeta después de una réplica, o a partir del { $at }.
find-no-version = No se ha publicado ninguna versión desde que se planteó, por lo que no puede determinarse que alguna la atienda.
find_on_objection = Guardar la determinación
    .done = La determinación consta en el registro. Se informa a quien objeta.
    .version = La versión que la atiende
    .text = Los motivos
    .text-hint = Para quien objeta y para todo el mundo.
    .reason_code = Por qué no es una razón en contra del texto
    .alternatives-option = La opción
    .alternatives-why = Por qué no se optó por ella

reconsider-how = Pida primero una reconsideración: es el camino más corto. Responde, con sus motivos, una persona de la facilitación que no tuvo parte en ello.
ask_finding_reconsideration = Pedir la reconsideración de la determinación
    .done = La facilitación ha recibido su solicitud.
    .decision = Qué debe reconsiderarse de la determinación
    .grounds = Por qué
    .remedy = Qué pide

statements-title = Declaraciones de minoría
statements-how = Quien fue escuchado y no vio atendida su objeción puede decirlo junto a la designación. La declaración acompaña a cada resultado de esta posición.
state_minority_view = Hacer una declaración de minoría
    .done = Su declaración figura junto a la designación.
    .text = Su declaración
change_minority_statement = Cambiar su declaración
    .done = Su declaración se ha modificado.
    .text = Su declaración
withdraw_minority_statement = Retirar su declaración
    .done = Su declaración se ha retirado.

## Designación

designation-title = Designación
designation-lead = Después de una convocatoria, la facilitación determina en qué punto está la posición, con sus motivos. La valoración aconseja; designa una persona.
designation-next = Qué viene después
designation-is-final = El estatus de esta posición está designado. Véalo abajo, y qué puede alegarse en contra.
designation-no-call = No hay ninguna convocatoria a consenso vigente sobre esta posición. Abra primero una.
designation-call-open = La convocatoria está abierta. No se designa nada antes de que termine: { $at }.
designation-names = La convocatoria indica a otra persona facilitadora: { $who }. Solo puede designar si esa persona no puede hacerlo.
designation-level-not-yet = Una posición en este nivel todavía no puede designarse.
designation-against = Qué no se cumple
designation-against-none = Se cumplen todas las condiciones y pruebas.
designation-see-all = Ver todas las razones, los grupos y las objeciones
designation-no-more = Después de esta convocatoria se publicaron { $most } evaluaciones, que es el máximo. La última pasa a ser definitiva.
designation-evaluation-how = Esta es la evaluación { $number } de un máximo de { $most }. Está abierta a examen durante siete días; después puede hacerse definitiva.
designation-in-review = Hay una evaluación abierta a examen. Podrá hacerse definitiva después del { $at }.
designation-final-how = El examen ha terminado. A partir de ahora la posición cuenta como designada:
designation-basis = La valoración en la que se basó
designation-by = Designada por
designation-call = Tras la convocatoria
designation-findings = Sobre las objeciones
designation-deviates = Por qué un nivel distinto del aconsejado
designation-follows = En lugar de
designation-superseded-at = Ya no está vigente desde el { $at }.
designation-finalized = Hecha definitiva
designation-final-basis = La valoración cuando se hizo definitiva
evaluations-title = Evaluaciones hasta ahora
evaluation-number = Evaluación { $number }
evaluation-advised = Aconsejado:
conflicts-title = Quién no puede designar
conflicts-how = No designa quien escribió parte del texto ni quien tiene una objeción abierta a él. Designa la persona facilitadora que indica la convocatoria; otra, solo si aquella no puede.
conflicts-you-wrote = Usted escribió parte de este texto, por lo que no puede designarlo.
conflicts-you-object = Usted respalda una objeción abierta a este texto, por lo que no puede designarlo.
conflicts-authors = Escribieron parte del texto
conflicts-objectors = Respaldan una objeción abierta
deviations-title = Si determina un nivel distinto del aconsejado
deviations-how = Entonces diga, para cada uno de estos puntos, por qué no lo impide. Déjelos todos vacíos si sigue el consejo.
designate = Publicar la evaluación
    .done = La evaluación está publicada y abierta a examen.
    .level = El nivel que determina
    .rationale = Por qué este nivel
    .findings = Qué determinó sobre las objeciones
finalize_designation = Hacer definitiva
    .done = El estatus está designado. Puede impugnarse durante catorce días.
field-deviations-MANDATE_FAIL = Por qué no lo impide: { reason-code-MANDATE_FAIL }
field-deviations-MANDATE_PENDING = Por qué no lo impide: { reason-code-MANDATE_PENDING }
field-deviations-WINDOW_SHORT = Por qué no lo impide: { reason-code-WINDOW_SHORT }
field-deviations-TEXT_CHANGED_LATE = Por qué no lo impide: { reason-code-TEXT_CHANGED_LATE }
field-deviations-TIME_REQUEST_OPEN = Por qué no lo impide: { reason-code-TIME_REQUEST_OPEN }
field-deviations-QUORUM = Por qué no lo impide: { reason-code-QUORUM }
field-deviations-COVERAGE = Por qué no lo impide: { reason-code-COVERAGE }
field-deviations-GROUPS_MISSING = Por qué no lo impide: { reason-code-GROUPS_MISSING }
field-deviations-THIN = Por qué no lo impide: { reason-code-THIN }
field-deviations-TEXT_UNCLEAR = Por qué no lo impide: { reason-code-TEXT_UNCLEAR }
field-deviations-NOBODY_DECIDED = Por qué no lo impide: { reason-code-NOBODY_DECIDED }
field-deviations-OBJECTION_UNADDRESSED = Por qué no lo impide: { reason-code-OBJECTION_UNADDRESSED }
field-deviations-OBJECTION_STANDS = Por qué no lo impide: { reason-code-OBJECTION_STANDS }
field-deviations-OBJECTION_MAINTAINED = Por qué no lo impide: { reason-code-OBJECTION_MAINTAINED }
field-deviations-LOW_ACTIVE_SUPPORT = Por qué no lo impide: { reason-code-LOW_ACTIVE_SUPPORT }
field-deviations-EQUAL_GROUP_SHARE = Por qué no lo impide: { reason-code-EQUAL_GROUP_SHARE }
field-deviations-WEAKEST_GROUP = Por qué no lo impide: { reason-code-WEAKEST_GROUP }
field-deviations-ALL_GROUPS_OPPOSE = Por qué no lo impide: { reason-code-ALL_GROUPS_OPPOSE }
field-deviations-GROUPS_ABSTAIN = Por qué no lo impide: { reason-code-GROUPS_ABSTAIN }
field-deviations-DISSENT_NOTED = Por qué no lo impide: { reason-code-DISSENT_NOTED }
field-deviations-UNANIMITY = Por qué no lo impide: { reason-code-UNANIMITY }

## Reconsideración y apelaciones

challenges-title = Examen e impugnación
challenges-how = Quien crea que algo se decidió mal pide primero una reconsideración. Contra una designación definitiva puede apelarse mientras esté abierto su plazo de impugnación.
challenges-none = Nadie ha pedido una reconsideración, y nadie ha apelado.
challenges-members = Los miembros del grupo piden reconsideración y apelan.
against-title = Si cree que esto está mal
ask_designation_reconsideration = Pedir una reconsideración
    .done = La facilitación ha recibido su solicitud.
    .decision = Qué debe reconsiderarse de la decisión
    .grounds = Por qué
    .remedy = Qué pide
reconsideration-one = Solicitud de reconsideración
reconsideration-of-designation = de una designación
reconsideration-of-finding = de la determinación sobre una objeción
reconsideration-decision = Qué debe reconsiderarse
reconsideration-grounds = Por qué
reconsideration-remedy = Qué se pide
reconsideration-by = Solicitada por
reconsideration-answer = Respuesta
reconsideration-answered = Respondida por
reconsideration-follows = Qué debe seguir
reconsideration-own = Esta solicitud es suya. Responde otra persona de la facilitación.
reconsideration-answer-how = No responde quien hizo la solicitud, quien escribió el texto ni quien respalda una objeción a él. La respuesta no cambia por sí sola ninguna designación; una determinación errónea sobre una objeción deja de ser válida.
answer_reconsideration = Responder a la solicitud
    .done = La solicitud tiene respuesta. Se informa a quien la hizo.
    .answer = Su respuesta
    .reasons = Los motivos
appeal-one = Apelación
appeal-file-how = Una apelación indica un motivo; hay una apelación por cada motivo. Se responde a ella cuando la apoyan suficientes miembros, o de inmediato si la presenta en nombre de una comunidad como su punto focal.
file_appeal = Apelar contra ella
    .done = Su apelación se ha presentado.
    .ground = Qué estuvo mal
    .text = Su declaración
    .remedy = Qué pide
    .focal_point_of = En nombre de la comunidad de la que es punto focal
appeal-overdue = respuesta atrasada
appeal-by = Presentada por
appeal-against = Contra
appeal-supporters = Apoyo
appeal-support = { $supporters ->
        [one] 1 apoyo
       *[other] { $supporters } apoyos
    }; necesita { $needed }
appeal-rung = Responde
appeal-gathers-until = Reúne apoyos hasta
appeal-answer-due = Plazo de respuesta
appeal-escalated-until = Puede elevarse a la instancia siguiente hasta
appeal-ended = Fin
appeal-answers = Respuestas hasta ahora
appeal-support-title = Apoyo
appeal-support-how = Con suficientes apoyos, la apelación debe recibir respuesta. Puede retirar su apoyo mientras los reúne.
support_appeal = Apoyar esta apelación
    .done = Usted apoya la apelación.
leave_appeal = Dejar de apoyarla
    .done = Ya no apoya la apelación.
appeal-own = Su apelación
escalate_appeal = Elevar a la instancia siguiente
    .done = La apelación está en la instancia siguiente.
withdraw_appeal = Retirar la apelación
    .done = La apelación se ha retirado.
appeal-answer-facilitator = En esta instancia responde la facilitación, también quien designó. No responde quien apoya la apelación.
appeal-answer-co-facilitator = En esta instancia responde una persona de la facilitación que no tuvo parte en el asunto: que no designó, no escribió el texto, no objetó ni respondió antes.
appeal-answer-parent-chair = En esta instancia la presidencia deja constancia de lo que respondió la presidencia del órgano superior.
answer_designation_appeal = Responder a la apelación
    .done = La apelación tiene respuesta. Se informa a quien apeló.
    .reasons = Los motivos
    .new_information = Qué hay de nuevo
    .level = El nivel que se designa en su lugar
    .answered_for = Quién respondió en el órgano superior, con su nombre

## El escritorio

desk-title = Escritorio
desk-lead = Lo que requiere su atención en este grupo, lo más urgente primero. Cada elemento lleva a la página en la que se resuelve.
desk-filter = Qué se muestra
desk-filter-kind = Tipo
desk-filter-proposal = Propuesta
desk-filter-days = Días por delante
desk-filter-all = Todo
desk-filter-none = Mostrar todo
desk-nothing = Nada requiere su atención.
desk-overdue = Vencido
desk-due = Con fecha
desk-waiting = En espera
desk-more = { $more ->
        [one] 1 más del tipo «{ $kind }».
       *[other] { $more } más del tipo «{ $kind }».
    }
desk-incomplete = Hay tantas propuestas que no se miraron las más recientes.
desk-since = desde
desk-is-due = vence el
desk-was-due = venció el
desk-steps = Etapas siguientes
desk-steps-how = Qué falta para que cada propuesta pueda avanzar.
desk-proposal = Propuesta
desk-step = Etapa
desk-missing = Falta para la etapa siguiente
desk-ready = No falta nada: hacerla avanzar
desk-what-is-missing = Ver qué hay que hacer
desk-calls = Convocatorias a consenso abiertas
desk-calls-none = No hay ninguna convocatoria a consenso abierta.
desk-comments = Comentarios sin respuesta
desk-comments-how = A quien comenta se le informa del curso dado a su comentario, con un motivo. Elija una propuesta.
desk-comments-none = Cada comentario sobre esta propuesta tiene respuesta.
desk-comments-many = Responder a muchos a la vez
desk-comments-more = Hay más. Aparecerán cuando estos tengan respuesta.
desk-comments-own = Este comentario es suyo. Responde otra persona.
desk-moderation = Comentarios denunciados
desk-moderation-none = Ninguna denuncia espera una decisión.
desk-moderation-all = Todas las denuncias
desk-moderate = Ver el comentario y decidir
attention-said-objection_unanswered = { $days ->
        [0] Hoy se planteó una objeción, y espera una respuesta de fondo.
        [one] Una objeción espera una respuesta de fondo desde hace 1 día.
       *[other] Una objeción espera una respuesta de fondo desde hace { $days } días.
    }
attention-said-objection_without_finding = { $days ->
        [0] Hoy se respondió a una objeción, y aún no hay determinación.
        [one] Se respondió a una objeción hace 1 día, y aún no hay determinación.
       *[other] Se respondió a una objeción hace { $days } días, y aún no hay determinación.
    }
attention-said-round_comment_unanswered = { $days ->
        [0] Hoy se hizo un comentario en una ronda. Nadie ha indicado el curso dado.
        [one] Hace 1 día se hizo un comentario en una ronda. Nadie ha indicado el curso dado.
       *[other] Hace { $days } días se hizo un comentario en una ronda. Nadie ha indicado el curso dado.
    }
attention-said-comment_unanswered = { $days ->
        [0] Hoy se hizo un comentario. Nadie ha indicado el curso dado.
        [one] Hace 1 día se hizo un comentario. Nadie ha indicado el curso dado.
       *[other] Hace { $days } días se hizo un comentario. Nadie ha indicado el curso dado.
    }
attention-said-round_ending = Una ronda de consulta termina pronto. Puede prorrogarse.
attention-said-call_ending = Una convocatoria a consenso termina pronto.
attention-said-review_ending = El plazo para examinar una evaluación publicada termina pronto.
attention-said-challenge_ending = El plazo para impugnar una designación termina pronto.
attention-said-call_not_designated = { $days ->
        [0] Hoy terminó una convocatoria a consenso, y no se ha designado nada.
        [one] Una convocatoria a consenso terminó hace 1 día, y no se ha designado nada.
       *[other] Una convocatoria a consenso terminó hace { $days } días, y no se ha designado nada.
    }
attention-said-evaluation_not_final = { $days ->
        [0] Hoy terminó el examen de una evaluación. Puede hacerse definitiva.
        [one] El examen de una evaluación terminó hace 1 día. Puede hacerse definitiva.
       *[other] El examen de una evaluación terminó hace { $days } días. Puede hacerse definitiva.
    }
attention-said-reconsideration_asked = { $days ->
        [0] Hoy alguien pidió una reconsideración.
        [one] Alguien pidió una reconsideración hace 1 día.
       *[other] Alguien pidió una reconsideración hace { $days } días.
    }
attention-said-appeal_open = Una apelación contra una designación espera una respuesta con sus motivos.
attention-said-time_requested = Un miembro pide más tiempo en una convocatoria a consenso.
attention-said-group_not_heard = No se ha escuchado a { $name }, y no hay nada previsto para llegar a ese grupo.
attention-said-stances_stale = { $number ->
        [one] Un miembro expresó su postura antes de que el texto cambiara en el fondo. Pregúntele de nuevo.
       *[other] { $number } miembros expresaron su postura antes de que el texto cambiara en el fondo. Pregúnteles de nuevo.
    }
attention-said-guard_unmet = Falta para la etapa siguiente: { $name }
attention-said-step_ready = Está todo lo necesario para la etapa siguiente.
attention-said-step_due = La fecha límite de la etapa está próxima o ha pasado.
attention-said-review_due = Corresponde examinar qué fue de un resultado.
attention-said-role_call_open = Se busca a alguien que asuma una función.
attention-said-member_requested = { $days ->
        [0] Hoy alguien pidió unirse al grupo.
        [one] Alguien pidió unirse al grupo hace 1 día.
       *[other] Alguien pidió unirse al grupo hace { $days } días.
    }
attention-said-comment_reported = { $days ->
        [0] Hoy se denunció un comentario.
        [one] Se denunció un comentario hace 1 día.
       *[other] Se denunció un comentario hace { $days } días.
    }
attention-said-hiding_appealed = { $days ->
        [0] Hoy apeló quien escribió un comentario oculto. Decide una persona distinta de la que lo ocultó.
        [one] Hace 1 día apeló quien escribió un comentario oculto. Decide una persona distinta de la que lo ocultó.
       *[other] Hace { $days } días apeló quien escribió un comentario oculto. Decide una persona distinta de la que lo ocultó.
    }
attention-said-proposal_paused = { $days ->
        [0] La propuesta está pausada desde hoy. Sus plazos no corren hasta que se reanude.
        [one] La propuesta está pausada desde hace 1 día. Sus plazos no corren hasta que se reanude.
       *[other] La propuesta está pausada desde hace { $days } días. Sus plazos no corren hasta que se reanude.
    }
