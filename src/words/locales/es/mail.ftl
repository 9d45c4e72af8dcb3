# Lo que dice el correo, y la página que le pone fin. Aquello de lo que habla un mensaje figura sin marcas alrededor: se
# copiarían junto con un código o una dirección.

## Notificaciones

notice-sentence = { $what } ({ $about }).
mail-notices = { $count ->
    [one] { $count } notificación
   *[other] { $count } notificaciones
}
mail-notices-of-groups = { $count ->
    [one] { $count } notificación
   *[other] { $count } notificaciones
} de { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
}
mail-more = Hay más: { $url }
mail-end = { $of ->
    [group] No recibir más correo sobre este grupo: { $url }
    [proposal] No recibir más correo sobre esta propuesta: { $url }
    [thread] No recibir más correo sobre este hilo: { $url }
   *[account] No recibir más correo sobre notificaciones: { $url }
}
mail-levels = Cuánto correo recibe, y sobre qué: { $url }
mail-head = Conserve esto y podrá demostrar más adelante si el registro fue reescrito (su cabecera firmada):

## Códigos e invitaciones

mail-until = { $moment } ({ $zone })
mail-password-reset =
    Alguien, esperamos que usted, pidió una nueva contraseña para la cuenta con esta dirección en { $url }.

    El código: { $code }

    Es válido una sola vez, hasta: { $until }. Establezca con él la nueva contraseña en { $link }

    Si no fue usted, no haga nada: sin el código nada cambia.
    .subject = Su nueva contraseña
mail-sign-in =
    Alguien, esperamos que usted, pidió iniciar sesión con esta dirección en { $url }.

    El código: { $code }

    Es válido una sola vez, hasta: { $until }. Inicie sesión con él en { $link }

    Si no fue usted, no haga nada: sin el código nada cambia.
    .subject = Su código para iniciar sesión
mail-invitation =
    { $inviter } le invita a participar en { $group }, en { $url }. Su función: { $role }. Su grupo de partes interesadas: { $stakeholders }.

    El código: { $code }

    Es válido una sola vez, hasta: { $until }. Acepte la invitación en { $link }
    Indique un nombre y una contraseña, o inicie sesión con la cuenta que ya tiene.

    Si esto no le concierne, no haga nada.
    .subject = Invitación a { $group }

## La página que pone fin al correo

unsubscribe = Correo de Assent
unsubscribe-ask = ¿No recibir más correo como el que le trajo hasta aquí?
unsubscribe-now = No recibir más correo como este
unsubscribe-done = Ya no recibirá más correo como este.
