# 邮件的文字，以及停止邮件的页面。消息中所述内容的两侧不加标记：否则标记会随验证码或地址一起被复制。

## 通知

notice-sentence = { $what }（{ $about }）。
mail-notices = { $count }条通知
mail-notices-of-groups = 来自{ $groups }个工作组的{ $count }条通知
mail-more = 更多通知见：{ $url }
mail-end = { $of ->
    [group] 不再接收关于此工作组的邮件：{ $url }
    [proposal] 不再接收关于此提案的邮件：{ $url }
    [thread] 不再接收关于此讨论串的邮件：{ $url }
   *[account] 不再接收通知邮件：{ $url }
}
mail-levels = 设定您收到多少邮件以及关于什么：{ $url }
mail-head = 请保留以下内容，日后可据此证明记录是否被改写（其日志的签名头）：

## 验证码与邀请

mail-until = { $moment }（{ $zone }）
mail-password-reset =
    有人（希望是您本人）在 { $url } 为此地址的账户请求了新密码。

    验证码：{ $code }

    验证码仅可使用一次，有效期至{ $until }。请凭此设定新密码： { $link }

    如果不是您本人，请勿理会：没有验证码，什么都不会改变。
    .subject = 您的新密码
mail-sign-in =
    有人（希望是您本人）请求以此地址在 { $url } 登录。

    验证码：{ $code }

    验证码仅可使用一次，有效期至{ $until }。请凭此登录： { $link }

    如果不是您本人，请勿理会：没有验证码，什么都不会改变。
    .subject = 您的登录验证码
mail-invitation =
    { $inviter }邀请您加入 { $url } 上的{ $group }。您的角色：{ $role }。您所代表的利益攸关方群体：{ $stakeholders }。

    验证码：{ $code }

    验证码仅可使用一次，有效期至{ $until }。请在此接受邀请： { $link }
    接受时填写姓名和密码，或以您已有的账户登录。

    如果与您无关，请勿理会。
    .subject = 加入{ $group }的邀请

## 停止邮件的页面

unsubscribe = Assent的邮件
unsubscribe-ask = 不再接收与引您来此的邮件同类的邮件？
unsubscribe-now = 不再接收此类邮件
unsubscribe-done = 您不会再收到此类邮件。
