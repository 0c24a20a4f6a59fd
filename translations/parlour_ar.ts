<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>عن Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AboutProgram</name>
    <message>
        <source>Parlour %1</source>
        <translation>Parlour %1</translation>
    </message>
    <message>
        <source>Group chats on XMPP, for those who talk in them and those who run them.</source>
        <translation>دردشة جماعية عبر XMPP، لمن يتحدث في الغرف ولمن يديرها.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>مبني على %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>لقبك المسجل هنا: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>المحادثات منشورة على %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>تم تسجيل الدخول، لكن لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>حسابك موقوف.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>لم تعد علاماتك المرجعية موجودة على خادمك. غرفك باقية هنا.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>كتابتها من جديد</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>AccountFooter</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>اختيار ما يراه الآخرون</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>استخدام هذا الحساب</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>لا حسابات قيد إعادة الاتصال.</numerusform>
            <numerusform>حساب واحد قيد إعادة الاتصال.</numerusform>
            <numerusform>حسابان قيد إعادة الاتصال.</numerusform>
            <numerusform>%Ln حسابات قيد إعادة الاتصال.</numerusform>
            <numerusform>%Ln حسابًا قيد إعادة الاتصال.</numerusform>
            <numerusform>%Ln حساب قيد إعادة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>الحذف من الخادم...</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>الصورة...</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>يمكن لجميع من في الغرفة قراءته.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>يبدو العنوان هكذا: %1. يصلح الرابط أيضًا.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>الاسم الذي تستخدمه لهذا الشخص. لا يراه غيرك، على جميع أجهزتك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>يُسأل هذا الشخص عن السماح لك برؤية وقت اتصاله. إن وافق وطلب منك الأمر نفسه، فسيرى وقت اتصالك أيضًا.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>يمكنك سؤال:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>عنوان واحد أو أكثر، بينها مسافات أو أسطر. اسم خادم يحظر جميع من فيه.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>عنوان واحد أو أكثر، بينها مسافات أو أسطر.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>‏name@server.example أو server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>لقب محجوز (اختياري)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>لا يمكن لغير صاحبه استخدامه هنا، إن كانت الغرفة تتيح حجز الألقاب.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>لقب محجوز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>رفع الحظر والدعوة</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>هذا هو الحال بالفعل.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>للمالكين فقط.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>منح الملكية...</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>منح الإدارة...</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>منح العضوية...</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>حظر...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>رفع الحظر...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>إزالة...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>رفع الحظر والدعوة...</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>لا أحد منهم محظور.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>الخادم بأكمله</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>جارٍ سؤال الغرفة...</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>لا أحد في هذه القائمة يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>لا أحد في هذه القائمة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>في هذه القائمة: %Ln</numerusform>
            <numerusform>في هذه القائمة: %Ln</numerusform>
            <numerusform>في هذه القائمة: %Ln</numerusform>
            <numerusform>في هذه القائمة: %Ln</numerusform>
            <numerusform>في هذه القائمة: %Ln</numerusform>
            <numerusform>في هذه القائمة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>تغيير...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>رفع الحظر والدعوة...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>رفع الحظر...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>إزالة...</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>إضافة...</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>إرسال الأصل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>مواصلة العمل بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>البدء مع الجلسة</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>لا يمرر خادمك إليك شيئًا من هذا الشخص، ولا إليه شيئًا منك. ولا يُبلّغ بذلك. أما في الغرف فيستمر لقاؤكما.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>حجب جميع من على %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>إبلاغ القائمين على خادمك</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>عدم الإبلاغ</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>الإبلاغ عن رسائل مزعجة</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>الإبلاغ عن إساءة</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>ما الذي حدث (اختياري)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>محجوب من قِبل %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>العناوين المحجوبة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع الحجب</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>تصفح الغرف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>خدمة البحث</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>لا يوجد خادم يعرف غرف جميع الخوادم الأخرى، أما خدمة البحث فتعرفها. تُرسل إليها كلمات بحثك، ويمكنها رؤية عنوانك. لم تُحدد أي خدمة.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>استخدام هذه الخدمة</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>تُرسل كلمات بحثك إلى %1، ويمكن لهذه الخدمة رؤية عنوانك.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>تصفية الغرف</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>الغرف التي عُثر عليها</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>لا توجد غرفة تطابق هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>المعروض منها: %Ln</numerusform>
            <numerusform>المعروض منها: %Ln</numerusform>
            <numerusform>المعروض منها: %Ln</numerusform>
            <numerusform>المعروض منها: %Ln</numerusform>
            <numerusform>المعروض منها: %Ln</numerusform>
            <numerusform>المعروض منها: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>على خادم واحد</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>على جميع الخوادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>عرض الغرف</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>يُعرض هنا وصف الغرفة بعد اختيارها.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>إضافة إلى قائمتي</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>للأعضاء فقط</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>يعرض الخادم شهادة غير التي عرضها من قبل</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>لم يتمكن هذا الخادم من إثبات هويته</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>يمكنك طلب الدخول من أحد القائمين على الغرفة.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>يمكنك الإجابة في المتصفح، أو طلب الدخول من أحد القائمين على الغرفة.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>توجد صفحة لذلك أيضًا على %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>فتح الصفحة على %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>دخول غرفة</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفح الغرف</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>كلمات أو نمط</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>فارغ: كل ما كتبه هذا الشخص</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>كل هذه الكلمات</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>نمط يحوي * و?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>في أي جزء</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>النص أو اللقب أو العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>خلال الساعة الأخيرة</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>خلال آخر 24 ساعة</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>خلال آخر 7 أيام</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>كل ما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>في جميع الغرف التي لك حق الإشراف عليها</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>إزالة الرسائل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>يمكن لجميع من في الغرفة قراءته.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>إزالة لدى الجميع</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>حظر من كتبها</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>إخفاء ما لا يمكن للغرفة إزالته هنا</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>لم تُحفظ هذه الغرفة قط. الإغلاق الآن يحذفها بكل ما فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة.</numerusform>
            <numerusform>يوجد تغيير واحد غير محفوظ. الإغلاق الآن يلغيه.</numerusform>
            <numerusform>يوجد تغييران غير محفوظين. الإغلاق الآن يلغيهما.</numerusform>
            <numerusform>توجد %Ln تغييرات غير محفوظة. الإغلاق الآن يلغيها.</numerusform>
            <numerusform>يوجد %Ln تغييرًا غير محفوظ. الإغلاق الآن يلغيها.</numerusform>
            <numerusform>يوجد %Ln تغيير غير محفوظ. الإغلاق الآن يلغيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف الغرفة</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>إهمال التغييرات</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفح الغرف</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>نص الحالة...</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>عن Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>دورك هنا زائر. الكتابة في هذه الغرفة لمن لديه حق التحدث فقط.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>طلب حق التحدث</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>جارٍ سؤال الغرفة عن إعداداتها...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>حقل واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>حقلان يحتاجان إلى مراجعة</numerusform>
            <numerusform>%Ln حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln حقلًا يحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln حقل يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>لا يوجد إعداد يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>تدمير الغرفة...</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>إعداد الغرفة الجديدة</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>إعدادات الغرفة</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>المتغيرة فقط</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>هذه الغرفة جديدة. يُرجى حفظ إعداداتها قبل دعوة الآخرين.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>لم تعد لك ملكية هذه الغرفة. يمكنك قراءة إعداداتها، لكن لا يمكنك تغييرها.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>غيّر شخص آخر هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>لا إعدادات غيّرها شخص آخر أيضًا.</numerusform>
            <numerusform>غيّر شخص آخر إعدادًا واحدًا أيضًا. يُرجى اختيار ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر إعدادين أيضًا. يُرجى اختيار ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln إعدادات أيضًا. يُرجى اختيار ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln إعدادًا أيضًا. يُرجى اختيار ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln إعداد أيضًا. يُرجى اختيار ما يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمة الآخر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء قيمة الآخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>مجموعات جهة اتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>مجموعات %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>يُفصل بين المجموعات المتعددة بفواصل (,)؛ والاسم الذي فيه فاصلة يوضع بين علامتي اقتباس (&quot;). تعرضها أجهزتك الأخرى أيضًا، ولا يراها غيرك.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة التسمية...</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>المجموعات...</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>مشاركة...</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>إزالة من جهات الاتصال...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>حجب...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>عن هذا الشخص...</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>اسم، أو عنوان أي شخص</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>لا توجد جهة اتصال بهذا الاسم.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>لا توجد جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>إضافة جهة اتصال...</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>يُكتب هكذا: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>لا شيء محفوظ على هذا الحاسوب من ذلك اليوم أو ما بعده.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>رفض الدعوة إلى %1؟</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>تنقله الغرفة إلى الشخص الذي دعاك.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>حذف الحساب من الخادم</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>يحذف الخادم الحساب مع جهات اتصاله وعلاماته المرجعية ورسائله المخزنة. لا يمكن التراجع عن ذلك، وقد يحصل شخص آخر على العنوان لاحقًا. أما ما قلته في الغرف فيبقى فيها.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>للتأكيد يُرجى كتابة العنوان</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>حذف رسائله وقائمة غرفه من هذا الحاسوب أيضًا</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>تبقى على هذا الحاسوب، وتظهر من جديد عند إضافة حساب بهذا العنوان.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>حذف سجل %1؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>يُحذف من هذا الحاسوب كل ما قيل في هذه الغرفة. لا يمكن التراجع عن ذلك. قد يحتفظ خادم الغرفة بنسخته الخاصة.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>جارٍ الحذف...</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>حُذف السجل.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>تعذر حذفه من القرص حتى الآن. سيُحذف فور عودة القرص إلى العمل.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>حذف السجل مع %1؟</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>يُحذف من هذا الحاسوب كل ما دار بينكما في هذه الغرفة على انفراد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>يُحذف من هذا الحاسوب كل ما دار بينكما. لا يمكن التراجع عن ذلك. قد يحتفظ خادمك بنسخته الخاصة.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>تدمير %1؟</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>تدمير</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>تنتهي الغرفة للجميع، مع إعداداتها وقوائم أعضائها ومديريها ومالكيها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>لا أحد غيرك في الداخل.</numerusform>
            <numerusform>يوجد شخص آخر في الداخل. سيُخرج من الغرفة ويُبلّغ بالسبب وبالغرفة الجديدة إن ذُكرا.</numerusform>
            <numerusform>يوجد شخصان آخران في الداخل. سيُخرجان من الغرفة ويُبلّغان بالسبب وبالغرفة الجديدة إن ذُكرا.</numerusform>
            <numerusform>يوجد %Ln أشخاص آخرون في الداخل. سيُخرجون من الغرفة ويُبلّغون بالسبب وبالغرفة الجديدة إن ذُكرا.</numerusform>
            <numerusform>يوجد %Ln شخصًا آخر في الداخل. سيُخرجون من الغرفة ويُبلّغون بالسبب وبالغرفة الجديدة إن ذُكرا.</numerusform>
            <numerusform>يوجد %Ln شخص آخر في الداخل. سيُخرجون من الغرفة ويُبلّغون بالسبب وبالغرفة الجديدة إن ذُكرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>غرفة جديدة بدلًا منها (اختياري)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>هذه %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>الغرفة الجديدة</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>كلمة سر الغرفة الجديدة (اختياري)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>يُبلّغ بها جميع من في الداخل الآن ليتمكنوا من الانتقال.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>كلمة سر الغرفة الجديدة</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>للتأكيد يُرجى كتابة %1</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>رفع الحجب</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>إضافة إلى جهات الاتصال...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>حجب...</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>لا يوجد اتصال. ما يُكتب هنا ينتظر، ويُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>‏%1 ليس من جهات اتصالك، ولا يرى ما إذا كنت على اتصال.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>إغلاق هذه المحادثة</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>عن هذا الشخص</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>إغلاق هذه المحادثة</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>يبقى ما قيل فيها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>حذف السجل...</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>لم يُقل شيء هنا بعد. تمر الرسائل إلى %1 عبر خادميكما، ويمكن لكليهما قراءتها.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>ليس من جهات الاتصال</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>DraftSubjectBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن إيموجي</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسم الإيموجي</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>لا يوجد إيموجي بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>لا غرف بعد</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>يمكنك البحث عن غرفة، أو الانضمام إلى غرفة عنوانها معروف لديك، أو فتح غرفة خاصة بك.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>تصفح الغرف...</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>اختيار ملف...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>يُكتب في ملف كل ما قيل في هذه الغرفة، بقدر ما هو موجود على هذا الحاسوب: كنص، أو كصفحة ويب، أو بصيغة JSON لبرامج أخرى. ويمكن لكل من لديه الملف قراءته.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>تصدير الرسائل</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>يُكتب في ملف كل ما دار بينكما في هذه الغرفة على انفراد، بقدر ما هو موجود على هذا الحاسوب: كنص، أو كصفحة ويب، أو بصيغة JSON لبرامج أخرى. ويمكن لكل من لديه الملف قراءته.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>يُكتب في ملف كل ما دار بينكما، بقدر ما هو موجود على هذا الحاسوب: كنص، أو كصفحة ويب، أو بصيغة JSON لبرامج أخرى. ويمكن لكل من لديه الملف قراءته.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>التحميل من %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>حفظ باسم...</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذر حفظ الملف.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>يمكن إفلات الملفات هنا لإرفاقها</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذر حفظ الملف.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>يتعذر عرض الصورة.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>حفظ باسم...</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>الفتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>دردشة جماعية لمن يعيش في الغرف ويديرها.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>لا حساب لديك بعد؟</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>نموذج هذه الغرفة أكبر من أن يُعرض.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>تحميل الرسائل المفقودة</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>يسري عند تشغيل Parlour في المرة القادمة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>مجموعة %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>تظهر غرف المجموعة معًا تحت اسمها. يُترك الحقل فارغًا لعدم الانتماء إلى أي مجموعة. لا يراها غيرك، على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>لا دعوات من غير معارفك.</numerusform>
            <numerusform>دعوة واحدة من غير معارفك.</numerusform>
            <numerusform>دعوتان من غير معارفك.</numerusform>
            <numerusform>%Ln دعوات من غير معارفك.</numerusform>
            <numerusform>%Ln دعوة من غير معارفك.</numerusform>
            <numerusform>%Ln دعوة من غير معارفك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>عرض الدعوات</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>معاينة أولًا</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>دعوة أشخاص إلى %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>عنوان واحد أو أكثر، بينها مسافات أو أسطر.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>إرفاق كلمة سر الغرفة</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>يدخلون دون أن تُطلب منهم. يمكن للخوادم التي تنقل الدعوة قراءتها.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>ستُطلب منهم، ويجب إبلاغهم بها بطريقة أخرى. سيرون عنوانك.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>المدعوون</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>رفع الحظر والدعوة</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>دعوة مباشرة</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>يُرجى إدخال عنوان الغرفة.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>تصفح الغرف...</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>رسائل %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>حذف الرسائل الأقدم</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑، Alt+↓</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>إرسال الرسالة، فتح الصف، ضغط الزر</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>سطر جديد في الرسالة</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>حفظ إعدادات الغرفة</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>الرجوع خطوة واحدة</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>‏Tab، مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>التنقل بين العناصر وداخل القوائم</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>نسخ الرسالة المحددة</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>ما يمكن فعله بالرسالة المحددة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+↑، ↓</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>نقل الغرفة في القائمة</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>الغرفة أو المحادثة الخاصة السابقة والتالية</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفح الغرف</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>مفتاح المسافة، Ctrl+A، Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>في قوائم الغرفة: تحديد، تحديد الكل، إزالة</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>البحث في هذه المحادثة؛ وفي الإعدادات والقوائم: البحث عن إعداد أو شخص أو عنوان</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>البحث في جميع الرسائل</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>إكمال الاسم الذي بدأت كتابته، ثم الاسم التالي</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>إيموجي؛ وكذلك :الاسم: داخل الرسالة</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>الانتقال إلى غرفة أو شخص أو أمر بالاسم</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>تعديل آخر رسالة لك ما دام حقل الكتابة فارغًا</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>الرد على الرسالة المحددة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>الإشارات فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>كتم حتى الثامنة من صباح الغد</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>يقود إلى %1، وقد لا يكون كما يبدو.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>محمية بكلمة سر</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>لهذه الرسالة تتمة، لكنها أطول من أن يحتفظ بها Parlour.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>عنوان واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Parlour</source>
        <translation>‏%1 – Parlour</translation>
    </message>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
    <message>
        <source>Opening your conversations...</source>
        <translation>جارٍ فتح محادثاتك...</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>ترتيب الغرف يدويًا</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>ترتيب الغرف حسب الاسم</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>ترتيب الغرف حسب النشاط</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>عن Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>البحث في الرسائل...</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>جهات الاتصال...</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>تعذر تحميل الصورة.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>مع صورة من %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>مع صورة لا يجلبها Parlour</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>عرض الصورة من %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>قائمة الرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>نسخ مع الاسم والوقت</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>تحديد النص</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>نسخ الرابط الأول</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>الانتقال إلى الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>تعليم كغير مقروءة من هنا</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>‏%1، قبل انضمامك</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>لم تُسلّم. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>بانتظار الغرفة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>يمكن لجميع من في الغرفة قراءته.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>يحفظ حسابك ورسائلك. يُرجى اختيار خادم تثق بالقائمين عليه، أو لصق رابط دعوة.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>الاتصال بـ</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>توجد صفحة لذلك أيضًا على %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>الصفحة على %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>فتح الصفحة على %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>اقتراح عنوان لا يمكن لأحد تخمينه</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>كلمة سر الغرفة</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>كلمة سر الغرفة (اختياري)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>يُرجى إبلاغها لكل من يُسمح له بالدخول.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>لا بد من معرفتها للانضمام. يُترك الحقل فارغًا لغرفة مفتوحة.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>الوصف (اختياري)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>‏%1 هو اللقب الذي سجلته في هذه الغرفة.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>تغيير لقبك في هذه الغرفة</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>تغيير اللقب</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>الكلمات التي تُعد إشارة إليك</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>إضافة إلى لقبك، في جميع الغرف. تُفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>عدم الإزعاج: عدم عرض أي إشعارات حاليًا</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>ولا أثناء كون حالتي «عدم الإزعاج»</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>عرض الأسماء والنص في الإشعارات</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>قائمة كل غرفة تحدد متى يصلك ما يستجد فيها، ومنها يمكن كتمها لبعض الوقت.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>كلمة سر الغرفة</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>تذكر كلمة السر</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>عدم التذكر</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>في علامتي المرجعية (يمكن لخادمك قراءتها)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>تم تغيير كلمة السر.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة السر الجديدة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>كلمة السر سطر واحد. ما ألصقته أكثر من سطر، فلم يؤخذ منه شيء.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>لا غرف تحتاج إلى كلمة سر.</numerusform>
            <numerusform>غرفة واحدة تحتاج إلى كلمة سر.</numerusform>
            <numerusform>غرفتان تحتاجان إلى كلمة سر.</numerusform>
            <numerusform>%Ln غرف تحتاج إلى كلمة سر.</numerusform>
            <numerusform>%Ln غرفة تحتاج إلى كلمة سر.</numerusform>
            <numerusform>%Ln غرفة تحتاج إلى كلمة سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>عرض التالية</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>صورة الشخص</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>في هذه الغرفة</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>البحث فيما قاله هذا الشخص هنا</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>في غرفك الأخرى</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>لا يمكن لغيرك قراءتها.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>تبقى على هذا الحاسوب، ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>لا يمكن تدوين ملاحظة هنا: لا تميز هذه الغرفة بين الأشخاص.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>تغيير اللقب...</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>لا يمكنك الكتابة في هذه الغرفة الآن.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>رسالة خاصة</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>إيقاف التجاهل</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>يخفي ما يكتبه هذا الشخص.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>لا تُظهره الغرفة لك.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>إزالة رسائل هذا الشخص...</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>الكتابة مباشرة</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>خارج الغرفة، إلى عنوان هذا الشخص.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>إضافة إلى جهات الاتصال...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>عن هذا الشخص...</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>صورة الشخص</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>متجاهَل</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>جارٍ تغيير الصورة...</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>يمكن لجهات اتصالك ولجميع من في غرفك رؤيتها. تُصغّر أولًا، ولا تحتوي على شيء سوى البكسلات.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>اختيار صورة...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>الموضع في %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>تسجيل لقب...</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>قد تكون هذه غرفة شخص غريب. يعرف خادمها عنوانك بمجرد أن يسأله Parlour عن الغرفة.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>معاينة %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>الحالة «غائب» عند عدم وجود أحد أمام الحاسوب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>بعد %L1 من الدقائق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>من خادمك ومن جهات اتصالك</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>من الجميع</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>إعلام جهات الاتصال عندما أكتب</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>الصور والصوت والفيديو التي تُحمّل دون نقرة</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>يعلم من يحتفظ بالملف أنك تحمّله، ومن أين.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>إعلام جهات الاتصال بما قرأته</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>لا يُبلّغ بذلك، ولا بوصول الرسائل، إلا جهات الاتصال التي ترى وقت اتصالك؛ أما في الغرف فلا يُبلّغ أحد. وما قرأته يبلغه خادمك دائمًا لأجهزتك الأخرى. ولا يُحمّل Parlour شيئًا آخر من العناوين الواردة في الرسائل إلا إذا فُتحت.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>بدء محادثة جديدة</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>تم تجاهل %1. ما يكتبه هذا الشخص لا يظهر.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>إيقاف التجاهل</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>إغلاق هذه المحادثة</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>لا يُحفظ ما قيل فيها في أي مكان.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>لا يُحفظ شيء: الغرفة لا تكشف من هم الأشخاص.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>يبقى ما قيل فيها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>حذف السجل...</translation>
    </message>
</context>
<context>
    <name>PrivateChatRow</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>العودة إلى الغرفة</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>إغلاق هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>رسالة خاصة إلى %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>اكتمل %L1٪</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>معدّلة، عرض الإصدارات السابقة</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>أسباب سابقة</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>الأسباب المذكورة من قبل</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>نسيان هذا السبب</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>التخلي عن تسجيلك في %1؟</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>التسجيل في %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>التخلي عن التسجيل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>محاولة الانضمام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>اتخاذ لقب آخر</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>التخلي عنه...</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>يُزال من هذا الحاسوب. أما على الخادم فيبقى بكل ما فيه.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>حذف كلمات سره من حلقة المفاتيح، كلمته وكلمات غرفه</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>نسيان قائمة غرفه</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>إزالة من جهات الاتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>لن يرى أي منكما بعد الآن وقت اتصال الآخر. ويبقى ما كُتب بينكما.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>إعادة تسمية جهة اتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>تعرضه أجهزتك الأخرى أيضًا، ولا يراه غيرك. يُترك الحقل فارغًا لاستخدام الجزء الأول من العنوان.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>الاسم في قائمتك</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>تعرضه أجهزتك الأخرى أيضًا، ولا يراه غيرك. يُترك الحقل فارغًا لاستخدام اسم الغرفة نفسها.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>حجب...</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>لا أحد يطلب رؤية وقت اتصال %1.</numerusform>
            <numerusform>يطلب شخص واحد رؤية وقت اتصال %1.</numerusform>
            <numerusform>يطلب شخصان رؤية وقت اتصال %1.</numerusform>
            <numerusform>يطلب %n أشخاص رؤية وقت اتصال %1.</numerusform>
            <numerusform>يطلب %n شخصًا رؤية وقت اتصال %1.</numerusform>
            <numerusform>يطلب %n شخص رؤية وقت اتصال %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>لا أحد يطلب رؤية وقت اتصالك.</numerusform>
            <numerusform>يطلب شخص واحد رؤية وقت اتصالك.</numerusform>
            <numerusform>يطلب شخصان رؤية وقت اتصالك.</numerusform>
            <numerusform>يطلب %n أشخاص رؤية وقت اتصالك.</numerusform>
            <numerusform>يطلب %n شخصًا رؤية وقت اتصالك.</numerusform>
            <numerusform>يطلب %n شخص رؤية وقت اتصالك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>معاينة طلبات جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>طلبات جهات الاتصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>يطلب هؤلاء الأشخاص رؤية وقت اتصال %1. من تقبل طلبه يصبح من جهات الاتصال، ويُطلب منه الأمر نفسه.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>لا أحد ينتظر ردًا.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>رفض الكل</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>عنوان الغرفة</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>الاسم وحده يعني غرفة على %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>هذه %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>room@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>لا يحتفظ هذا الخادم بصور للغرف.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>جارٍ تغيير الصورة...</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>يمكن للجميع رؤيتها، حتى من الخارج. تُصغّر أولًا.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>تغيير الصورة...</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>اختيار صورة...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>جارٍ إعادة الاتصال...</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>جارٍ الانضمام...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>حساب هذه الغرفة موقوف.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>منح حق التحدث</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>منح العضوية</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>رفض العضوية</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>إعدادات الغرفة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>المحظورون</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>إخفاء الأشخاص</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>إعدادات الغرفة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>مجموعة خاصة</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>لا يدخلها إلا من يتلقى دعوة منك. يرى الجميع هويات الآخرين.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>غرفة عامة</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>يمكن لأي شخص العثور عليها ودخولها. تبقى العناوين مخفية.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>غرفة بكلمة سر</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>يمكن لكل من يعرف كلمة السر دخولها.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>غرفة فورية</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>جاهزة على الفور، بإعدادات الخادم نفسه.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>يمكنك ضبط الإعدادات بنفسك.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>المجموعة...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة التسمية...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>تسجيل لقب...</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>الاحتفاظ بالرسائل...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>حذف السجل...</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>مشاركة...</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>الموضوع...</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>دعوة أشخاص...</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>إعدادات الغرفة...</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>تدمير الغرفة...</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>للمالكين فقط.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>تسجيل لقب...</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>الانتقال إلى تاريخ...</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>عرض الدخول والخروج</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>ما دام عدد الحاضرين قليلًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>إزالة رسائل...</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>مشاركة...</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>صورة الغرفة</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>يُرجى اختيار غرفة أو شخص من القائمة الجانبية.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>كلمات، أو &quot;عدة كلمات&quot; متجاورة</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>في جميع المحادثات</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>عرض رسائل أقدم</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>‏%1، من الخادم</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>إزالة كلمة السر</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>يُعرف من العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>5222</source>
        <translation>5222</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>The server calls this: %1</source>
        <translation>اسمه لدى الخادم: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم تغييره</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>عرض الإعدادات</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>دعوة أشخاص...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف الغرفة</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>استخدام إعدادات الخادم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>يمكن لكل من يفتحه الكتابة إلى هذا العنوان وإضافته إلى جهات الاتصال.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>يمكن لكل من يفتحه طلب الدخول. لا يتضمن كلمة سر الغرفة.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>ما يقرؤه الآخرون بجانب حالتك</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>العودة عند الثالثة</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>كتابة شيء عنها</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>غائب بعد 5 دقائق</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>غائب بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>غائب بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>عدم التحول تلقائيًا إلى غائب</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>بلا إشعارات حاليًا</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>عرض كل منها</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>تشغل رسائلك %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>يمكن أن يكون لكل غرفة خيارها الخاص، وذلك من قائمتها ضمن قائمة الغرف، ومنها يمكن أيضًا تصدير ما قيل فيها أو حذفه.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>الاحتفاظ برسائل %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>كما في الأعلى</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>التخزين دون تعمية...</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>تعيين الموضوع</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>لم يُعيّن موضوع.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>يراه الجميع فوق المحادثة. يُترك الحقل فارغًا لإزالته.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>وجهة الانتقال</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>جزء من اسم أو من أمر</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>البحث في الرسائل بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>لم يُقل شيء هنا بعد.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>تخزين كلمة السر دون تعمية؟</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>التخزين دون تعمية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>ستكون في ملف لا يحق لغير حساب المستخدم الخاص بك قراءته. ويمكن قراءتها لكل من يستطيع تشغيل هذا الحاسوب من قرص آخر، أو قراءة نسخه الاحتياطية، أو تشغيل برامج باسمك.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>إصدارات الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
</context>
<context>
    <name>WhatIsNew</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>يُرجى إدخال عنوان غرفة.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>هذا ليس عنوان غرفة. يبدو عنوان الغرفة هكذا: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>لا يحذف الخادم الحسابات من داخل البرامج. يُرجى سؤال القائمين عليه.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>لا يكتفي الخادم بهذا الإثبات. يُرجى حذف الحساب من موقعه، أو سؤال القائمين عليه.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>الخادم مشغول جدًا. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>لم يحذف الخادم الحساب.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>ليس هذا عنوان الحساب.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>لا يوجد اتصال. يُرجى المحاولة بعد عودته.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>لم يستجب الخادم. سيتبين ما إذا كان الحساب لا يزال موجودًا عندما يسجل Parlour الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>‏%1 من %2 متصل</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>تعذرت كتابة كلمة السر على القرص.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>لا توجد كلمة سر محفوظة لهذا الحساب. يُرجى إدخالها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>تعذرت قراءة كلمة السر المحفوظة: حلقة المفاتيح مقفلة. يُرجى إدخالها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>تعذرت قراءة كلمة السر المحفوظة: رفضت حلقة المفاتيح ذلك. يُرجى إدخالها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>تعذرت قراءة كلمة السر المحفوظة: لا توجد خدمة حلقة مفاتيح هنا. يُرجى إدخالها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>حلقة المفاتيح مقفلة. يُحتفظ بكلمة السر لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>رفضت حلقة المفاتيح ذلك. يُحتفظ بكلمة السر لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>لا توجد خدمة حلقة مفاتيح هنا. يُحتفظ بكلمة السر لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>لا تزال كلمات سر %1 في حلقة المفاتيح: إنها مقفلة.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>لا تزال كلمات سر %1 في حلقة المفاتيح: لقد رفضت حذفها.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>إن كانت في حلقة المفاتيح كلمات سر لـ %1 فهي باقية فيها: إنها لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>لست داخل الغرفة الآن.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>لا يُسمح لك بالكتابة في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>لم تمنح الغرفة هذه الرسالة معرّفًا يعرفها به الآخرون.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>لا يمكن للغرفة أن تخبر الآخرين بأن هذه الرسالة منك.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>لا تدعم هذه الغرفة ذلك.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>لا تسمح هذه الغرفة بذلك.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>حذف لدى الجميع...</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>لن تظهر بعد الآن في البرامج التي تدعم ذلك. ربما قرأها أحد بالفعل.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>حذف لدى الجميع</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>إزالة الرسالة...</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>إزالة هذه الرسالة من %1؟</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>تزيلها الغرفة لدى الجميع، وتخبر من فعل ذلك ولماذا.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>إزالة الرسالة</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>تفاعل...</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>لا تسمح هذه الغرفة بالتفاعل %1.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>إزالة رسائل كثيرة...</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>عرض هذه الرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>عرض الإصدارات السابقة...</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>لم يمنح برنامج الطرف الآخر هذه الرسالة معرّفًا.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>يتعذر الوصول إلى الطرف الآخر الآن.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>تم: %Ln</numerusform>
            <numerusform>تم: %Ln</numerusform>
            <numerusform>تم: %Ln</numerusform>
            <numerusform>تم: %Ln</numerusform>
            <numerusform>تم: %Ln</numerusform>
            <numerusform>تم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>تعذر جلب القائمة.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>لا يمكنك حظر نفسك.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>لا بد أن يبقى للغرفة مالك واحد على الأقل. يُرجى منح الملكية لشخص آخر أولًا.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>هذا يسحب ملكيتك أنت. لا يمكنك استعادتها بنفسك.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>هذا يخصك أنت. لا يمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>‏%1 ليس عنوانًا.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>‏%1 هو أنت.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>‏%1 ليس عنوان شخص. يبدو العنوان هكذا: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>‏%1 ليس عنوان شخص ولا اسم خادم.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>يُرجى إدخال عنوان واحد على الأقل.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>لا يمكن حجز لقب إلا لشخص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>لا تحجز الغرفة الألقاب: اللقب %1 متاح لأي شخص.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>لا تعرض الغرفة هذه القائمة إلا لمالكيها.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>لا تعرض الغرفة هذه القائمة إلا لمالكيها ومديريها.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>رُفع الحظر وأُرسلت الدعوة</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>رُفع الحظر</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>لا بد أن يبقى للغرفة مالك واحد على الأقل.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>لا يُسمح لك بذلك مع هذا الشخص: رتبته مثل رتبتك أو أعلى.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>لا يُسمح لك بتغيير هذه القائمة.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>لا تقبل الغرفة العنوان %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>لا تعرف الغرفة هذا العنوان.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانين</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>منح الملكية لـ %1؟</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>منح الملكية لـ %1؟</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>منح الإدارة لـ %1؟</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>منح الإدارة لـ %1؟</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>منح العضوية لـ %1؟</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>منح العضوية لـ %1؟</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>رفع الحظر عن %1؟</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>إزالة %1 من المالكين؟</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>إزالة %1 من المديرين؟</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>إزالة %1 من الأعضاء؟</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>لن يتمكن هذا الشخص بعد الآن من تغيير الإعدادات أو تعيين مالكين أو تدمير الغرفة.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>لن يتمكن هذا الشخص بعد الآن من حظر أحد أو إضافة أعضاء.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>الغرفة المخصصة للأعضاء فقط تُخرج هذا الشخص ولا تسمح له بالدخول مجددًا.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>يمكن لهذا الشخص الدخول مجددًا، بقدر ما تسمح الغرفة بالدخول.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>يحق لهذا الشخص كل ما يحق لك: تغيير الإعدادات، وإزالتك، وتدمير الغرفة.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>يكون هذا الشخص مشرفًا هنا دائمًا، ويحق له حظر الأشخاص وإضافة أعضاء.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>يحق لهذا الشخص الدخول حتى لو كانت الغرفة للأعضاء فقط.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>يُخرج هذا الشخص من الغرفة ولا يمكنه العودة حتى يُرفع الحظر.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>منح الملكية</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>منح الإدارة</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>منح العضوية</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>‏%1.</numerusform>
            <numerusform>‏%1 وعنوان آخر.</numerusform>
            <numerusform>‏%1 وعنوانان آخران.</numerusform>
            <numerusform>‏%1 و%Ln عناوين أخرى.</numerusform>
            <numerusform>‏%1 و%Ln عنوانًا آخر.</numerusform>
            <numerusform>‏%1 و%Ln عنوان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>‏%1 الآن من المالكين، ولن يبقى منهم.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>‏%1 الآن من المديرين، ولن يبقى منهم.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>‏%1 الآن من الأعضاء، ولن يبقى منهم.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>‏%1 الآن من المحظورين. هذا يرفع الحظر.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>ملفات حتى %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>لا يقبل خادمك الملفات.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>لم يعد الملف موجودًا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>انتهى Parlour قبل إرساله.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>لا يذكر خادمك ما إذا كان يقبل الملفات.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>ملفات كثيرة في آن واحد: لم تُضف الأخيرة منها.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>يبدأ Parlour مع الجلسة لإعلامك بالجديد.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>جميع من على %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>لا يدعم خادمك الحجب.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>هذا خادمك أنت.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>هذا العنوان محجوب بالفعل.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>تعذر حجب %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>تعذر رفع الحجب عن %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>لقد غادرت الغرفة على جهاز آخر.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>لم يخزن خادمك العلامة المرجعية لـ %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>يمكن للآخرين قراءة علاماتك المرجعية على هذا الخادم. تُحفظ كلمة السر حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>لا يحتفظ خادمك بالعلامات المرجعية. تُحفظ كلمة السر حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>لا يحتفظ خادمك بالعلامات المرجعية بصورة خاصة. تُحفظ غرفك على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>لا يحتفظ خادمك بالعلامات المرجعية. تُحفظ غرفك على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>يعرض الخادم شهادة غير التي وثقت بها. ربما يتنصت أحد.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>الشهادة لخادم آخر.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>لم تبدأ صلاحية الشهادة بعد.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>وقّع الخادم شهادته بنفسه؛ لا أحد يضمنها.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>أُبطلت الشهادة.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>لا توجد جهة معروفة لهذا الحاسوب تضمن الشهادة.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>لم يصل تفاعلك. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>لم تُسحب الرسالة: لا يزال بإمكان الآخرين قراءتها. %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatList</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>‏%1، غير المقروء: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>‏%1، مثبتة</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>‏%1، مكتومة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>خاص: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>‏%1، مسودة</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>‏%1، على انفراد في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>‏%1، لا إشارات</numerusform>
            <numerusform>‏%1، إشارة واحدة</numerusform>
            <numerusform>‏%1، إشارتان</numerusform>
            <numerusform>‏%1، %Ln إشارات</numerusform>
            <numerusform>‏%1، %Ln إشارة</numerusform>
            <numerusform>‏%1، %Ln إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>ليس من جهات الاتصال</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>مكتومة حتى %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>مكتومة حتى %1، %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>لا يمكن لـ %1 إزالة الرسائل: ستُخفى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>لا يمكن لـ %1 إزالة الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>لا أحد للحظر</numerusform>
            <numerusform>حظر شخص واحد</numerusform>
            <numerusform>حظر شخصين</numerusform>
            <numerusform>حظر %Ln أشخاص</numerusform>
            <numerusform>حظر %Ln شخصًا</numerusform>
            <numerusform>حظر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>لا رسائل للإزالة</numerusform>
            <numerusform>إزالة رسالة واحدة</numerusform>
            <numerusform>إزالة رسالتين</numerusform>
            <numerusform>إزالة %Ln رسائل</numerusform>
            <numerusform>إزالة %Ln رسالة</numerusform>
            <numerusform>إزالة %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>لا رسائل للإخفاء</numerusform>
            <numerusform>إخفاء رسالة واحدة</numerusform>
            <numerusform>إخفاء رسالتين</numerusform>
            <numerusform>إخفاء %Ln رسائل</numerusform>
            <numerusform>إخفاء %Ln رسالة</numerusform>
            <numerusform>إخفاء %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>مخفية هنا</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>مخفية هنا. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>هذا أطول من اللازم: لا يُسمح بأي حرف.</numerusform>
            <numerusform>هذا أطول من اللازم: حرف واحد على الأكثر.</numerusform>
            <numerusform>هذا أطول من اللازم: حرفان على الأكثر.</numerusform>
            <numerusform>هذا أطول من اللازم: %Ln أحرف على الأكثر.</numerusform>
            <numerusform>هذا أطول من اللازم: %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>هذا أطول من اللازم: %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>لا يُسمح لك بذلك هنا.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>لم تعد لدى الغرفة.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>لم يعد لك حق الإشراف داخل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>أُزيل: %Ln</numerusform>
            <numerusform>أُزيل: %Ln</numerusform>
            <numerusform>أُزيل: %Ln</numerusform>
            <numerusform>أُزيل: %Ln</numerusform>
            <numerusform>أُزيل: %Ln</numerusform>
            <numerusform>أُزيل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>حُظر: %Ln</numerusform>
            <numerusform>حُظر: %Ln</numerusform>
            <numerusform>حُظر: %Ln</numerusform>
            <numerusform>حُظر: %Ln</numerusform>
            <numerusform>حُظر: %Ln</numerusform>
            <numerusform>حُظر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>مخفي هنا: %Ln</numerusform>
            <numerusform>مخفي هنا: %Ln</numerusform>
            <numerusform>مخفي هنا: %Ln</numerusform>
            <numerusform>مخفي هنا: %Ln</numerusform>
            <numerusform>مخفي هنا: %Ln</numerusform>
            <numerusform>مخفي هنا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>المتبقي: %Ln</numerusform>
            <numerusform>المتبقي: %Ln</numerusform>
            <numerusform>المتبقي: %Ln</numerusform>
            <numerusform>المتبقي: %Ln</numerusform>
            <numerusform>المتبقي: %Ln</numerusform>
            <numerusform>المتبقي: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>لا يمكن للغرفة إزالتها.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>تعذر إخفاؤها.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>لا أحد للحظر</numerusform>
            <numerusform>حظر شخص واحد</numerusform>
            <numerusform>حظر شخصين</numerusform>
            <numerusform>حظر %Ln أشخاص</numerusform>
            <numerusform>حظر %Ln شخصًا</numerusform>
            <numerusform>حظر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1 (بعد الحرف %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>‏%1 في %2، %3، %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>‏%1 في %2، %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>يُرجى تحديد صاحب الرسائل أو محتواها. يُعرض أولًا ما ستتم إزالته.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>لا تكشف الغرفة عنوان %1: لا يمكن العثور على هذا الشخص في غرف أخرى.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>لم يُعثر على شيء على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>أحدث رسالة. يُرجى البحث مجددًا بعد إزالتها.</numerusform>
            <numerusform>أحدث رسالتين. يُرجى البحث مجددًا بعد إزالتهما.</numerusform>
            <numerusform>أحدث %Ln رسائل. يُرجى البحث مجددًا بعد إزالتها.</numerusform>
            <numerusform>أحدث %Ln رسالة. يُرجى البحث مجددًا بعد إزالتها.</numerusform>
            <numerusform>أحدث %Ln رسالة. يُرجى البحث مجددًا بعد إزالتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>لا تكشف الغرفة أي الرسائل لهذا الشخص. يُرجى البحث عن اللقب بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>التعبير أعقد من اللازم: يُرجى تبسيطه.</numerusform>
            <numerusform>التعبير أعقد من اللازم لرسالة واحدة: يُرجى تبسيطه.</numerusform>
            <numerusform>التعبير أعقد من اللازم لرسالتين: يُرجى تبسيطه.</numerusform>
            <numerusform>التعبير أعقد من اللازم لـ %Ln رسائل: يُرجى تبسيطه.</numerusform>
            <numerusform>التعبير أعقد من اللازم لـ %Ln رسالة: يُرجى تبسيطه.</numerusform>
            <numerusform>التعبير أعقد من اللازم لـ %Ln رسالة: يُرجى تبسيطه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>دون مجموعة</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>‏%1، %2، محجوب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>لا يُظهر وقت الاتصال</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>يعرّف نفسه باسم %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>توجد هنا رسائل مفقودة.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>جارٍ تحميل الرسائل المفقودة.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>لم تعد الرسائل الواقعة بينهما لدى الخادم.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>توجد رسائل أقدم على الخادم.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>لم تُكتب رسائل...</numerusform>
            <numerusform>كُتبت رسالة واحدة...</numerusform>
            <numerusform>كُتبت رسالتان...</numerusform>
            <numerusform>كُتبت %Ln رسائل...</numerusform>
            <numerusform>كُتبت %Ln رسالة...</numerusform>
            <numerusform>كُتبت %Ln رسالة...</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>لا توجد رسائل من هذه المحادثة على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>لم تُكتب رسائل.</numerusform>
            <numerusform>كُتبت رسالة واحدة.</numerusform>
            <numerusform>كُتبت رسالتان.</numerusform>
            <numerusform>كُتبت %Ln رسائل.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>فتح Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>هذا ليس عنوان غرفة. يبدو عنوان الغرفة هكذا: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>هذه هي الغرفة نفسها.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>تعذر تدمير الغرفة. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>لقد حجبت %1. لا يمرر خادمك شيئًا بينكما.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>لا أمر هنا سوى /me. يُكتب //... لقول النص نفسه.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>لم يؤكد خادمك ذلك. ربما وصلت.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>انقطع الاتصال، ولا يحتفظ خادمك بسجل يبين ما إذا كانت قد وصلت.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>تعذر تسليمها.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>هذا العنوان غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>الوصول إلى %1 متعذر، أو أن رسائلك غير مقبولة هناك.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>لا تُقبل رسائلك لدى %1.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى خادم %1.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>‏%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>غائب لمدة طويلة</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>دون نشاط منذ %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>‏%1 لا يرى وقت اتصالك.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>‏%1 يرى وقت اتصالك. وقد طلبت رؤية وقت اتصاله أيضًا.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>‏%1 يرى وقت اتصالك. أما أنت فلا ترى وقت اتصاله.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>لقد طلبت من %1 إظهار وقت الاتصال لك.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>لا يرى أي منكما وقت اتصال الآخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>&#x200f;%1 يكتب الآن...</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(محذوفة)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>عُيّن الموضوع بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>كتبه Parlour في %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يستجب الخادم.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>رفض الخادم ذلك.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>رفض الخادم ذلك: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>‏%1 يقول الخادم: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>من يمكنه التحدث</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>الأشخاص والحدود</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>المزيد من خادمك</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>لا يجوز أن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>لا يمكن أن يكون هذا إلا مشغلًا أو موقوفًا.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>يجب أن يكون هذا رقمًا.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>يجب أن يكون هذا تاريخًا أو وقتًا، مثل 2030-12-31 أو 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>يجب أن يكون هذا رمز لغة، مثل en أو de أو pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>يجب أن يكون هذا رابطًا، مثل https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>يجب أن يكون هذا عنوان XMPP، مثل juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>لا يتيح الخادم هذا الخيار.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>لا يسمح الخادم بقيمة صغيرة أو كبيرة إلى هذا الحد.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>يطلب الخادم كتابة هذا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>يُرجى اختيار المزيد منها.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>يُرجى اختيار عدد أقل منها.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>يُرجى إدخال كلمة سر أو إيقاف الحماية.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>لا تحمي كلمة السر أرشيف الغرفة: يمكن لأي شخص قراءته على معظم الخوادم. لحمايته أيضًا، ينبغي السماح للأعضاء فقط بالدخول.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>الغرفة غير مدرجة، لكن يمكن لكل من يعرف عنوانها دخولها.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>لن يتمكن أحد غير المشرفين من التحدث أو من طلب حق التحدث.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>ستزول الغرفة وإعداداتها بمجرد مغادرة الجميع.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>يمكن لأي شخص الدخول ورؤية العناوين الحقيقية للجميع.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>يحتوي اسم الغرفة أو وصفها على كلمة السر، ويمكن للجميع قراءتهما.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>كلمة السر قصيرة إلى حد يسهل معه تخمينها.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>تغيير إعدادات الغرفة للمالكين فقط.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>لم تعد الغرفة موجودة.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>يتعذر الوصول إلى خادم الغرفة.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>لم يقبل الخادم هذه الإعدادات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>لم يعرض الخادم إعدادات الغرفة.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>لا يمكن للخادم فعل ذلك الآن. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>لا يتيح الخادم إعدادات لهذه الغرفة.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>تعذر على الخادم حفظ الإعدادات.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>‏%1، أكبر من أن يُعرض</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>set</source>
        <translation>معيّنة</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::IgnoreList</name>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>لا أحد هنا باللقب %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>لا يوجد تجاهل لأحد هنا باللقب %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>يُحذف ما قيل من هذا الحاسوب كلما أُنهي Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>تُحذف الرسائل من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
            <numerusform>تُحذف الرسائل الأقدم من يوم واحد من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
            <numerusform>تُحذف الرسائل الأقدم من يومين من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
            <numerusform>تُحذف الرسائل الأقدم من %Ln أيام من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
            <numerusform>تُحذف الرسائل الأقدم من %Ln يومًا من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
            <numerusform>تُحذف الرسائل الأقدم من %Ln يوم من هذا الحاسوب الآن، وكل يوم من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>حتى إنهاء Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>parlour::Lists</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Things of a list: %1 is the first, or all before the last, which is %2.</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>parlour::MessageSearch</name>
    <message>
        <source>Your disk makes trouble: not everything can be found.</source>
        <translation>في القرص خلل: لا يمكن العثور على كل شيء.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>يبحث فيما قيل، بقدر ما هو موجود على هذا الحاسوب. ويمكن مع الكلمات استخدام: from:الاسم، in:الغرفة، after:2026-10، before:2026-11-01، has:link، has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>أحدث رسالة</numerusform>
            <numerusform>أحدث رسالتين</numerusform>
            <numerusform>أحدث %Ln رسائل</numerusform>
            <numerusform>أحدث %Ln رسالة</numerusform>
            <numerusform>أحدث %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>‏%1 في %2، %3، %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>لم يُعثر على شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>‏%1 في %2، %3، %4، من الخادم</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>البحث في أرشيف الغرفة على الخادم</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>عرض رسائل أقدم من الخادم</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>سؤال الخادم مجددًا</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>يبحث الخادم في أرشيف الغرفة...</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>لم يرد جواب من الخادم.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>لم يبحث الخادم في أرشيف الغرفة.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>لم يعثر الخادم على شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>لا رسائل من الخادم.</numerusform>
            <numerusform>رسالة واحدة من الخادم. ما ليس على هذا الحاسوب يُجلب عند فتحه.</numerusform>
            <numerusform>رسالتان من الخادم. ما ليس على هذا الحاسوب يُجلب عند فتحه.</numerusform>
            <numerusform>%Ln رسائل من الخادم. ما ليس على هذا الحاسوب يُجلب عند فتحه.</numerusform>
            <numerusform>%Ln رسالة من الخادم. ما ليس على هذا الحاسوب يُجلب عند فتحه.</numerusform>
            <numerusform>%Ln رسالة من الخادم. ما ليس على هذا الحاسوب يُجلب عند فتحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>البحث في أرشيفك على الخادم</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>يبحث الخادم في أرشيفك...</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>لم يبحث الخادم في أرشيفك.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>لا وجود لـ %1 هنا بعد الآن.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>لا أحد هنا باللقب %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>‏%1 لم ينجح ذلك. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>طرد...</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>طرد %1؟</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>يُخرج هذا الشخص من الغرفة، ويمكنه العودة فورًا.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>حظر...</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>يُخرج هذا الشخص من الغرفة ولا يمكنه العودة حتى يُرفع الحظر.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>منح حق التحدث</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>منح %1 حق التحدث؟</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>يحق لهذا الشخص الكتابة في الغرفة.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>سحب حق التحدث...</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>سحب حق التحدث من %1؟</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>يمكن لهذا الشخص القراءة دون الكتابة ما دام في الغرفة.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>منح الإشراف...</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>منح الإشراف لـ %1؟</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>يحق لهذا الشخص طرد الأشخاص ومنح حق التحدث أو سحبه ما دام في الغرفة.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>سحب الإشراف...</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>سحب الإشراف من %1؟</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>لن يتمكن هذا الشخص بعد الآن من طرد الأشخاص، ولا من منح حق التحدث أو سحبه.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>منح الملكية...</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>منح الملكية لـ %1؟</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>يحق لهذا الشخص كل ما يحق لك: تغيير الإعدادات، وإزالتك، وتدمير الغرفة.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>منح الإدارة...</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>منح الإدارة لـ %1؟</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>يكون هذا الشخص مشرفًا هنا دائمًا، ويحق له حظر الأشخاص وإضافة أعضاء.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>منح العضوية...</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>منح العضوية لـ %1؟</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>يحق لهذا الشخص الدخول حتى لو كانت الغرفة للأعضاء فقط. المدير أو المالك يفقد حقه هذا.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>إزالة من قوائم الغرفة...</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>إزالة %1 من قوائم الغرفة؟</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>يفقد هذا الشخص العضوية أو الإدارة أو الملكية. الغرفة المخصصة للأعضاء فقط تُخرجه.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>هذا هو الحال بالفعل.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>للمديرين والمالكين فقط.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>للمالكين فقط.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>رتبة هذا الشخص مثل رتبتك أو أعلى.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>للمديرين والمالكين هذا الحق دائمًا.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>يحمل شخص آخر الآن اللقب %1، لذلك لم يُنفّذ شيء.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>هذا ليس اسم خادم.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>لا يصلح هذا قبل علامة @ في عنوان.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>ما يطلبه %1 أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>يُرجى كتابة النص الظاهر في الصورة</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>يُرجى الإجابة عن سؤال الخادم</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>ما يسبق @%1 في عنوانك</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>هذا الاسم لدى شخص آخر على %1. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>لم يقبل %1 ما أدخلته.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>لم ينشئ %1 الحساب.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>لا يسمح %1 بإنشاء الحسابات من داخل البرامج. يُرجى مراجعة موقعه، أو سؤال القائمين عليه.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>لا ينشئ %1 مزيدًا من الحسابات حاليًا. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>تعذر على %1 فعل ذلك الآن. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>لا استجابة من %1. ربما أُنشئ الحساب وربما لا: يُرجى تجربة تسجيل الدخول به أولًا.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>لا يقبل %1 هذه الدعوة: لقد استُخدمت من قبل، أو مضى عليها وقت طويل.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>هذا الرابط دعوة لك إلى إنشاء حساب على %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>جارٍ الاتصال بـ %1...</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>جارٍ إبراز الدعوة...</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>جارٍ سؤال %1 عن البيانات المطلوبة...</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>جارٍ إنشاء الحساب...</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>ينشئ %1 الحسابات على موقعه. يُرجى العودة إلى هنا وتسجيل الدخول بعد الحصول على حساب.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>الحساب جاهز. يُرجى تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>دعوة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>لديك دعوة إلى %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>سيكون عنوانك %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>لم ينتظر %1 كل هذا الوقت. يُرجى مراجعة النموذج وإرساله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::OccupantModel</name>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>متاح للدردشة</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>غائب لمدة طويلة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>‏%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>في الاسم حروف غير مرئية.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>يبدأ الاسم أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>يشبه %1، لكنه شخص آخر.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>‏%1 و%2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
            <numerusform>‏%1 و%2 وغيرهما (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
            <numerusform>انضم إلى الغرفة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>غادر الغرفة: %1.</numerusform>
            <numerusform>غادر الغرفة: %1.</numerusform>
            <numerusform>غادر الغرفة: %1.</numerusform>
            <numerusform>غادر الغرفة: %1.</numerusform>
            <numerusform>غادر الغرفة: %1.</numerusform>
            <numerusform>غادر الغرفة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
            <numerusform>انضم إلى الغرفة ثم غادرها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
            <numerusform>غادر الغرفة ثم عاد إليها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>تغيّر لقب %1.</numerusform>
            <numerusform>تغيّر لقب %1.</numerusform>
            <numerusform>تغيّر لقب %1.</numerusform>
            <numerusform>تغيّر لقب %1.</numerusform>
            <numerusform>تغيّر لقب %1.</numerusform>
            <numerusform>تغيّر لقب %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>تم طرد %1.</numerusform>
            <numerusform>تم طرد %1.</numerusform>
            <numerusform>تم طرد %1.</numerusform>
            <numerusform>تم طرد %1.</numerusform>
            <numerusform>تم طرد %1.</numerusform>
            <numerusform>تم طرد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>تم حظر %1.</numerusform>
            <numerusform>تم حظر %1.</numerusform>
            <numerusform>تم حظر %1.</numerusform>
            <numerusform>تم حظر %1.</numerusform>
            <numerusform>تم حظر %1.</numerusform>
            <numerusform>تم حظر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
            <numerusform>تم إخراج %1: الغرفة للأعضاء فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
            <numerusform>‏%1 الآن من المالكين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
            <numerusform>‏%1 الآن من المديرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
            <numerusform>‏%1 الآن من الأعضاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>انتهت عضوية %1.</numerusform>
            <numerusform>انتهت عضوية %1.</numerusform>
            <numerusform>انتهت عضوية %1.</numerusform>
            <numerusform>انتهت عضوية %1.</numerusform>
            <numerusform>انتهت عضوية %1.</numerusform>
            <numerusform>انتهت عضوية %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
            <numerusform>‏%1 الآن من المشرفين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>سُحب الإشراف من %1.</numerusform>
            <numerusform>سُحب الإشراف من %1.</numerusform>
            <numerusform>سُحب الإشراف من %1.</numerusform>
            <numerusform>سُحب الإشراف من %1.</numerusform>
            <numerusform>سُحب الإشراف من %1.</numerusform>
            <numerusform>سُحب الإشراف من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
            <numerusform>الكتابة متاحة الآن لـ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
            <numerusform>لم تعد الكتابة متاحة لـ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>تم طرد %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>تم حظر %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>تغيّر اللقب من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>‏%1 السبب: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وحدث آخر</numerusform>
            <numerusform>وحدثان آخران</numerusform>
            <numerusform>و%Ln أحداث أخرى</numerusform>
            <numerusform>و%Ln حدثًا آخر</numerusform>
            <numerusform>و%Ln حدث آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>هذه ليست صورة يمكن لـ Parlour استخدامها. يُرجى اختيار ملف PNG أو JPEG مثلًا.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>أُزيلت الصورة.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>عُيّنت الصورة.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>لم يقبل الخادم الصورة.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>يُرجى إدخال كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>كلمتا السر غير متطابقتين.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>هذه هي كلمة سرك الحالية.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>لا يسمح خادمك للبرامج بتغيير كلمات السر. ربما يتيح موقعه ذلك.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>يطلب خادمك إثباتًا أقوى لهويتك. ربما يتيح موقعه تغييرها.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>لم يقبل خادمك كلمة السر هذه. يُرجى تجربة كلمة أطول أو أبسط.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>يقول خادمك إن هذا الحساب لم يسجل الدخول. يُرجى تسجيل الدخول من جديد ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>لا يسمح خادمك بذلك بهذا التكرار. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>تعذر على خادمك تغيير كلمة السر.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>لا يوجد اتصال. يُرجى المحاولة بعد عودته.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>لم يستجب الخادم. ربما تغيرت كلمة السر وربما لم تتغير؛ يُرجى تذكر الاثنتين.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>لا تُظهر الغرفة لك عنوان هذا الشخص.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>خارج الغرفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>دون نشاط منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>الصلاحيات هنا</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>الألقاب الشرفية</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>الألقاب هنا</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>الرسائل هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>&#x200f;%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the week, and a time
----------
What somebody may do in a room, and what they are there: &quot;Moderator, owner&quot;</extracomment>
        <translation>&#x200f;%1، %2</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>خارج الغرفة</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>لا شيء من آخر %L1</numerusform>
            <numerusform>واحدة من آخر %L1</numerusform>
            <numerusform>اثنتان من آخر %L1</numerusform>
            <numerusform>%Ln من آخر %L1</numerusform>
            <numerusform>%Ln من آخر %L1</numerusform>
            <numerusform>%Ln من آخر %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>جارٍ تحميل الملف الشخصي...</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>لم ينشر هذا الشخص ملفًا شخصيًا.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>تعذر تحميل الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>لا شيء على هذا الحاسوب</numerusform>
            <numerusform>واحدة على هذا الحاسوب</numerusform>
            <numerusform>اثنتان على هذا الحاسوب</numerusform>
            <numerusform>%Ln على هذا الحاسوب</numerusform>
            <numerusform>%Ln على هذا الحاسوب</numerusform>
            <numerusform>%Ln على هذا الحاسوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>لا يمكن تشغيل هذا الملف.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>لا يوجد جهاز صوت.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>تُكتب الأوامر في الغرفة. يُكتب //... لقول النص نفسه.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>تغيّر اللقب من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>‏%1 في الغرفة من جديد.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>انتهى Parlour قبل أن تؤكد الغرفة ذلك. ربما وصلت.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>انتهى Parlour قبل إرسالها.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>قيد إعادة الاتصال</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>أنت خارج الغرفة</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>خارج الغرفة</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>شخص آخر الآن</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>ربما شخص آخر</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>لست في الغرفة الآن. ما يُكتب هنا ينتظر، ويُرسل عند عودتك إن كان %1 لا يزال هناك.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>لست في الغرفة. الرسائل الخاصة تمر عبرها.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>لا وجود لـ %1 في الغرفة بعد الآن، والوصول إليه متعذر.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>يحمل شخص آخر الآن اللقب %1. وهو لا يرى شيئًا من هذه المحادثة.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>في الغرفة شخص باللقب %1. لا يمكن لـ Parlour معرفة ما إذا كان الشخص نفسه.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>تعذر على الغرفة تسليمها.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>لا وجود لـ %1 في الغرفة بعد الآن.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>لا تسمح لك الغرفة بمراسلة %1 على انفراد.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>تقول الغرفة إنك لست داخلها.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>‏%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>خاص: %1 في %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>لا يرى هذا إلا %1. ينقله خادم الغرفة %2، وقد يكون بإمكانه قراءته.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>لم تؤكد الغرفة ذلك. ربما وصلت.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>انقطع الاتصال قبل أن تؤكد الغرفة ذلك. ربما وصلت.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>تم طرد %1 من الغرفة.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>تم حظر %1 من الغرفة.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>غادر الغرفة: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>لست في الغرفة.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>لا تسمح هذه الغرفة بالرسائل الخاصة.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>المراسلة على انفراد هنا لمن لديه حق التحدث فقط.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>المراسلة على انفراد هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>تسمح الغرفة باسم لا يمكن مراسلته.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>لا أحد هنا باللقب %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>دعوة من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>تقول غرفة على %1 إن لديك دعوة من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>يدعوك شخص لقبه هناك %1 إلى %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>يدعوك أحدهم إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا دعوات أخرى.</numerusform>
            <numerusform>ودعوة أخرى.</numerusform>
            <numerusform>ودعوتان أخريان.</numerusform>
            <numerusform>و%Ln دعوات أخرى.</numerusform>
            <numerusform>و%Ln دعوة أخرى.</numerusform>
            <numerusform>و%Ln دعوة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>لقد غادرت الغرفة.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>لم تؤكد الغرفة ذلك خلال 30 ثانية.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>حُذفت الغرفة لأن إنشاءها أُلغي.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>لم تسمح لك %1 بالدخول</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>تم حظرك من %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>‏%1 للأعضاء فقط</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>هذا اللقب مستخدم</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>هذا اللقب غير مسموح به</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>‏%1 ممتلئة</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>‏%1 لم تُفتح بعد</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>لا يُسمح لك بإنشاء غرف هنا</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>‏%1 لم تعد موجودة</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>لا يوجد خادم كهذا</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>لا استجابة من %1</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>‏%1 لم تعد موجودة</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>رفضت الغرفة دون سبب يعرفه Parlour.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>لا يسمح لك مالكو الغرفة بالدخول. يمكنك طلب رفع الحظر من أحدهم.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>يستخدم شخص آخر هذا اللقب في هذه الغرفة أو سجله. يُرجى اختيار لقب آخر.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>لا تقبل الغرفة هذا اللقب. يُرجى اختيار لقب آخر.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>بلغ عدد الحاضرين الحد الذي تسمح به الغرفة. يُرجى المحاولة بعد مغادرة أحدهم.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>لا يزال مالكها يُعدّها، أو أنها غير موجودة. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>هذه الغرفة غير موجودة، ولا يسمح لك الخادم بإنشائها. يُرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>أغلق المالكون الغرفة.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>لا يجد خادمك خادم الغرفة. يُرجى التحقق من جزء العنوان الذي يلي @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>لا يمكن لخادمك الوصول إلى خادم الغرفة حاليًا.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>لم يصل رد خلال 30 ثانية. ربما لا توجد خدمة غرف دردشة على هذا العنوان.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>يمكن الانضمام إلى الغرفة بعد عودة الاتصال.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>أُغلقت في غيابك. يمكنك إنشاؤها من جديد أو نسيانها.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>دون انضمام</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>جارٍ الانضمام</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>تحتاج إلى كلمة سر</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>كلمة سر خاطئة</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>تغيرت كلمة السر</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>تعذر الانضمام</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>تم الانضمام</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>قيد إعادة الاتصال</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>تم الطرد</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>جارٍ الانضمام إلى %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>جارٍ إعادة الاتصال...</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>لست في %1 بعد الآن</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>جارٍ طلب الدخول من الغرفة...</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>‏%1 تحتاج إلى كلمة سر</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>لم تُقبل كلمة السر هذه</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>لم تعد كلمة السر المحفوظة صالحة. لعلها تغيرت</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>ستكون عودتك إلى الغرفة فور عودة الاتصال.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>انضمام مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>الانتقال إلى الغرفة الجديدة</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>أنهت الغرفة بقاءك فيها دون ذكر السبب.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>تم طردك بواسطة %1.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>تم حظرك بواسطة %1.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>تم حظرك من الغرفة.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>انتهت عضويتك، والغرفة للأعضاء فقط.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>أصبحت الغرفة للأعضاء فقط، ولا عضوية لك فيها.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>خادم الغرفة قيد الإيقاف.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>فقدت الغرفة اتصالها بك.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>أُغلقت الغرفة نهائيًا.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>‏%1 السبب: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>تغيرت إعدادات الغرفة.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>يمكن لجميع من في هذه الغرفة رؤية عنوانك الحقيقي.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>العناوين الحقيقية مخفية الآن عن عامة الأشخاص في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>تُسجّل المحادثات في هذه الغرفة علنًا.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>لم تعد المحادثات في هذه الغرفة تُسجّل علنًا.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>لقبك لدى الغرفة هو %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>لم تسلّمها الغرفة.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>لا يُسمح لك بالتحدث في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>تقول الغرفة إنك لست داخلها.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>هذا يتجاوز حدود الغرفة.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>لا توجد خدمة حلقة مفاتيح هنا. تُحفظ كلمة السر حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>حلقة المفاتيح مقفلة. تُحفظ كلمة السر حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>رفضت حلقة المفاتيح ذلك. تُحفظ كلمة السر حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>يُرجى إدخال لقب.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>هذا اللقب أطول من اللازم.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>في هذا اللقب حرف لا تقبله الغرف، مثل الإيموجي.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[الموضوع]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>اللقب [السبب]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>اللقب أو العنوان [السبب]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>العنوان [السبب]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>الغرفة [اللقب]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>هل المقصود %1؟ يُرجى وضع الاسم بين علامتي اقتباس: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>يغيّر لقبك في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>يعيّن الموضوع أو يزيله.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>يُخرج شخصًا من الغرفة.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>يُخرج شخصًا ويمنع عودته.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>يسمح لزائر بالكتابة.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>يمنع شخصًا من الكتابة.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>يدعو شخصًا إلى هذه الغرفة.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>ينضم إلى غرفة أخرى.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>يغادر هذه الغرفة.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>يعرض هذه القائمة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>انقطع الاتصال، ولا تحتفظ هذه الغرفة بسجل يبين ما إذا كانت قد وصلت.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>اسم هذه الغرفة الآن %1. كان اسمها من قبل %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>لا يُسمح لك بتغيير موضوع هذه الغرفة.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>لم تعد الغرفة تعرفك. ينضم إليها Parlour من جديد.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>قد تكون بعض الرسائل من فترة غيابك مفقودة هنا.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>أُزيل الموضوع بواسطة %1.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>تغيّر الموضوع بواسطة %1: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>لم تقبل الغرفة الموضوع الجديد.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>اللقب %1 لدى شخص آخر أو محجوز له.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>لا تسمح الغرفة باللقب %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>لقد طلبت حق التحدث قبل قليل. يُرجى الانتظار قبل الطلب مجددًا.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>لم تنقل الغرفة طلبك لحق التحدث.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>أخرجتك الغرفة نفسها. ربما كان لقبك محجوزًا.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>أُنهيت عضويتك بواسطة %1، والغرفة للأعضاء فقط.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>جُعلت الغرفة للأعضاء فقط بواسطة %1، ولا عضوية لك فيها.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>اللقب [الرسالة]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>يكتب إلى شخص واحد هنا دون غيره.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>يذكر فعلًا لك، مسبوقًا باسمك.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>يخفي ما يكتبه شخص.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>يعرض مجددًا ما يكتبه شخص.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>‏%1 غير موجودة</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>لم تُقبل هذه الإجابة</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>يمكنك طلب العضوية. كما يمكن لأحد مالكي الغرفة أو مديريها منحها لك.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>أغلق المالكون الغرفة. وهي مستمرة في %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>لا توجد غرفة على هذا العنوان. يُرجى التحقق من كتابته أو إنشاء الغرفة.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>كانت خاطئة أو متأخرة. يُرجى المحاولة بسؤال آخر.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>تحتاج إلى إجابة</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>تريد %1 التأكد من أنك إنسان</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>طلب العضوية...</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>إنشاء الغرفة</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>تصفح الغرف...</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>لقد دمرت الغرفة.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>تحتاج %1 إلى كلمة سر غير التي جاءت مع الرابط أو الدعوة</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>يعيد Parlour المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>‏%1 معطّلة</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>توقفت %1 عن الاستجابة</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>لا يسمح خادم الغرفة لأحد بالدخول حاليًا.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>بدأت تخبر بمن في الداخل، ثم لم تقل شيئًا مدة 30 ثانية.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>تعذرت إزالة الرسالة. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>لا وجود لـ %1 هنا بعد الآن، ولا تكشف الغرفة عن العنوان.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>هذا الملف أكبر من اللازم. الحد الأقصى 20 ميغابايت.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>هذه ليست صورة يمكن لـ Parlour استخدامها. يُرجى اختيار ملف PNG أو JPEG مثلًا.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>أُزيلت الصورة.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>عُيّنت الصورة.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>تغيير صورة هذه الغرفة للمالكين فقط.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>لا يحتفظ هذا الخادم بصور للغرف.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>لم يقبل الخادم الصورة.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>كلمة سر</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>للأعضاء فقط</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>العناوين ظاهرة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>تم حظرك من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>لك عضوية في هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>لك إدارة هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>لك ملكية هذه الغرفة.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>هذا ليس عنوان خادم. يبدو العنوان هكذا: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>لا يجد خادمك %1. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>لا استجابة من %1. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>لا يوجد اتصال. يُرجى المحاولة بعد عودته.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>لا يعرض %1 غرفه لك، أو لا يُسمح لخادمك بمخاطبته. لا يزال بإمكانك محاولة الانضمام إلى غرفة بعنوانها.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>لا توجد غرف دردشة ظاهرة على %1.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>لا يقبل %1 مزيدًا من الأسئلة حاليًا. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>لا يمكن لـ %1 البحث عن ذلك. يُرجى تجربة كلمات أخرى أو أطول.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>رد %1 بشيء لا يفهمه Parlour.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>لم يستجب خادم الغرفة.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>لا توجد غرفة على هذا العنوان، أو لا يُسمح لأحد برؤيتها.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>أغلق المالكون هذه الغرفة.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>لا يجد خادمك خادم الغرفة.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>لا يمكن لخادمك الوصول إلى خادم الغرفة حاليًا.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>لا تقدم الغرفة أي معلومات عن نفسها.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>جارٍ سؤال %1...</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>جارٍ البحث عن غرف دردشة على %1...</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>لا غرف حتى الآن...</numerusform>
            <numerusform>غرفة واحدة حتى الآن...</numerusform>
            <numerusform>غرفتان حتى الآن...</numerusform>
            <numerusform>%Ln غرف حتى الآن...</numerusform>
            <numerusform>%Ln غرفة حتى الآن...</numerusform>
            <numerusform>%Ln غرفة حتى الآن...</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>لا يعرض %1 أي غرف. يمكن الانضمام إلى الغرف المخفية بعناوينها.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>لا غرف؛ يوجد المزيد.</numerusform>
            <numerusform>الغرفة الأولى؛ يوجد المزيد.</numerusform>
            <numerusform>أول غرفتين؛ يوجد المزيد.</numerusform>
            <numerusform>أول %Ln غرف؛ يوجد المزيد.</numerusform>
            <numerusform>أول %Ln غرفة؛ يوجد المزيد.</numerusform>
            <numerusform>أول %Ln غرفة؛ يوجد المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%Ln غرف</numerusform>
            <numerusform>%Ln غرفة</numerusform>
            <numerusform>%Ln غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>يُرجى كتابة النص الظاهر في الصورة</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>يُرجى كتابة ما يُسمع</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>يُرجى كتابة ما يُقال</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>يُرجى كتابة ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>يُرجى كتابة ما يُظهره الفيديو</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>يُرجى الإجابة عن سؤال الغرفة</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>يُرجى الإجابة عن السؤال في الصورة</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>يُرجى الإجابة عن السؤال المسموع</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>يُرجى الإجابة عن السؤال في الفيديو</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>تقول الغرفة: «%1»</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>تطلب الغرفة شيئًا دون أن تقول ما هو.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>يحمل شخص آخر الآن اللقب %1. إن كان هو المقصود فيُرجى ضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>لا يوجد أمر باسم /%1. يُكتب //%1 لقول النص نفسه.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>ينقص شيء: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>لا يُسمح لك بتغيير موضوع هذه الغرفة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::RoomConfiguration</name>
    <message>
        <source>The server did not send any settings for this room.</source>
        <translation>لم يرسل الخادم أي إعدادات لهذه الغرفة.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>غيّر شخص آخر ما غيّرته أنت. يُرجى اختيار ما يبقى.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>تغيّر نموذج الخادم في هذه الأثناء. لم يُحفظ شيء؛ تغييراتك باقية.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>لم يطبّق الخادم هذا.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>لم يطبّق الخادم: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>قبل الخادم التغييرات، لكن تعذر تأكيدها: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>‏%1 لا يُعرف هل حُفظت الإعدادات؛ تغييراتك باقية.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>‏%1 تغييراتك باقية.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم هذا.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>نموذج هذه الغرفة أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>لا يزال بإمكانك تحديد من ينتمي إلى الغرفة، أو تدميرها.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>تحتاج إلى كلمة سر</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>للأعضاء فقط</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>يُرجى إدخال عنوان للغرفة.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>يُرجى إدخال كلمة سر للغرفة.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>هذه الغرفة جديدة. يُرجى إعدادها قبل دخول الآخرين.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>كانت هذه الغرفة موجودة من قبل. تم انضمامك إليها كما هي.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>أنشأ شخص آخر هذه الغرفة في هذه الأثناء. تم انضمامك إليها كما هي.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>تعذر حذف الغرفة. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>سبق أن دخل شخص آخر هذه الغرفة، ولذلك لم تُحذف.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>تعذرت كتابة كلمة السر على القرص.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>لا أحد حتى الآن</numerusform>
            <numerusform>شخص واحد حتى الآن</numerusform>
            <numerusform>شخصان حتى الآن</numerusform>
            <numerusform>%Ln أشخاص حتى الآن</numerusform>
            <numerusform>%Ln شخصًا حتى الآن</numerusform>
            <numerusform>%Ln شخص حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>لا يوجد اتصال. يُرجى المحاولة بعد عودته.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>لم تستجب الغرفة.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>سجّل شخص آخر هذا اللقب. يُرجى اختيار لقب آخر.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>لا تسجل هذه الغرفة إلا أعضاءها، ولا تقبل طلبات من غيرهم: لا بد أن يضيفك أحد القائمين عليها.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>لا تسمح لك هذه الغرفة بالتسجيل.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>لا يمكنك التسجيل في هذه الغرفة. لا بد أن يضيفك أحد القائمين عليها.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>لم تقبل الغرفة ما أدخلته.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>تعذر على الغرفة فعل ذلك الآن. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>جارٍ سؤال الغرفة...</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>تريد الغرفة معرفة هذا قبل أن تقرر بشأنك.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>اللقب المسجل ملك لك في هذه الغرفة: لا يمكن لغيرك استخدامه في غيابك.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>جارٍ التسجيل...</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>أُرسل طلبك. سيبت فيه أحد القائمين على الغرفة.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>تم تسجيلك هنا باللقب %1. يمكنك الآن محاولة الانضمام؛ وإن لم تسمح لك الغرفة بالدخول فهي تحفظ الألقاب فقط، ولا بد أن يمنحك أحد القائمين عليها العضوية.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>تم تسجيلك في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>اللقب %1 ملك لك في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>جارٍ التخلي عنه...</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>لم يعد لك تسجيل في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>يمكن عندئذ لغيرك أخذ اللقب. أما مكانتك في هذه الغرفة فلا تتغير.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>بذلك تزول ملكيتك لهذه الغرفة، ولا يمكنك استعادتها بنفسك.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>بذلك تزول إدارتك لهذه الغرفة، ولا يمكنك استعادتها بنفسك.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>بذلك تزول عضويتك في هذه الغرفة. إن كانت للأعضاء فقط فسيتم إخراجك منها فورًا، ولا بد أن يضيفك أحد القائمين عليها من جديد.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>صفحتك على الويب</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>كلمات قليلة عنك</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>ورد من %1 طلب عضوية في هذه الغرفة.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>‏%1 نص الطلب: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>نموذج هذه الغرفة أكبر من أن يُعرض. لا بد أن يضيفك أحد القائمين على الغرفة.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>يطلب الخادم ملء المزيد من الحقول.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>جارٍ إعداد الغرفة...</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>أُعدّت الغرفة، لكن الخادم لم يؤكد ذلك.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>عُيّن بواسطة %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>عُيّن بواسطة %1 في %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>يُرجى إدخال عنوان شخص.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>هذا ليس عنوان شخص. يبدو العنوان هكذا: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>هذا الشخص من جهات اتصالك بالفعل.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>تعذر تغيير جهة الاتصال. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>هذا أطول مما يقبله خادمك.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>جارٍ سؤال الغرفة...</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تمت الدعوة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفضت الدعوة</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>لم تصل الدعوة.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>لا تسمح لك الغرفة بدعوة الأشخاص عبرها. يمكنك دعوتهم بنفسك.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>هذا العنوان محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>يُرجى إدخال عنوان واحد على الأقل. يبدو العنوان هكذا: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>‏%1 ليس عنوانًا. يبدو العنوان هكذا: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>لا يوجد اتصال بالغرفة.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>الغرفة للأعضاء فقط، ولم تقبل هذا الشخص عضوًا. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>لقد دعوت %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>لا يزال العنوان محظورًا. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>رُفضت الدعوة: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>رُفضت دعوتك من قِبل %1.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>رُفضت دعوتك من قِبل %1: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>لا يُسمح لك بدعوة أشخاص إلى هذه الغرفة، لذلك لم تتم دعوة %1.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>لم تصل الدعوة إلى %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>اسم الغرفة في القوائم والعناوين.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>ما تدور حوله الغرفة. يمكن للجميع قراءته، حتى من الخارج.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>رمز اللغة التي يتحدث بها الناس هنا، مثل ar أو en.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>إبقاء الغرفة وهي خالية</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>دون ذلك تزول الغرفة وإعداداتها بمجرد مغادرة الجميع.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>بصمة الصورة</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>كلمة سر الغرفة</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>يحتاج إليها الجميع للدخول، والمالكون أيضًا. فارغ: دون كلمة سر. يبقى من في الداخل.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>محمية بكلمة سر</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>لا يعرض الخادم كلمة السر. يمكن إزالتها بإيقاف هذا الخيار.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>للأعضاء فقط</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>لا يدخل إلا من في قائمة الأعضاء. وعلى غيرهم ممن في الداخل المغادرة.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>السماح للأشخاص بدعوة غيرهم</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>الدعوة ليست للمشرفين وحدهم. وفي غرفة الأعضاء فقط يصبح المدعوون أعضاء.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>إدراج الغرفة علنًا</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>يمكن لأي شخص العثور على هذه الغرفة في دليل الخادم.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>مطالبة القادمين الجدد بإثبات أنهم بشر</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>لا بد لمن يدخل من حل لغز أولًا. لا تستطيع بعض البرامج عرضه.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>عناوين لا تحتاج إلى إثبات</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>يدخل هؤلاء دون حل لغز.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>السماح بالاشتراكات</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>يمكن تلقي رسائل الغرفة دون دخولها.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>خاضعة للإشراف</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>لا يتحدث إلا من لديه حق التحدث؛ والمشرفون يمنحونه.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>يحق للقادمين الجدد التحدث</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>لمن يدخل حق التحدث فورًا. لا يهم ذلك إلا في غرفة خاضعة للإشراف.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>يحق للجميع تغيير الموضوع</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>دون ذلك لا يمكن إلا للمشرفين تغييره.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>يحق للزوار طلب حق التحدث</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>يصل إلى المشرفين طلب يمكنهم قبوله.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>الثواني بين طلبات حق التحدث</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>يُرفض من يكرر الطلب قبل ذلك.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>يحق للزوار عرض نص الحالة</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>يمكن استخدام نص الحالة للتحدث دون حق التحدث.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>يحق للزوار تغيير لقبهم</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>يمكن استخدام اللقب للتحدث دون حق التحدث.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>من يرى العناوين الحقيقية</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>من يمكنه رؤية عناوين XMPP لمن في الداخل.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>من يحق له إرسال رسائل خاصة</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>رسائل من شخص في الداخل إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>من يحق للزوار مراسلتهم على انفراد</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>رسائل ممن ليس لديه حق التحدث إلى شخص في الداخل.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>مراسلة المشرفين ممكنة دائمًا</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>الرسائل الخاصة إلى المشرفين مسموح بها للجميع.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>يحق للأشخاص الاستعلام عن بعضهم</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>يمكن للبرامج أن تسأل برامج الآخرين عبر الغرفة عن الملفات الشخصية والإصدارات وما شابه.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>يرى من في الخارج من في الداخل</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>يمكن قراءة ألقاب من في الداخل دون الدخول.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>من يرى قائمة الأعضاء</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>من يمكنه جلب عناوين المالكين والمديرين والأعضاء.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>من يظهر في قائمة الأشخاص</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>أصحاب الأدوار الأخرى موجودون في الداخل دون أن يراهم أحد.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>كتابة سجلات على الخادم</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>يكتب الخادم ما يُقال في ملفات، تُنشر غالبًا على الويب.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>الاحتفاظ بأرشيف</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>يخزن الخادم ما يُقال، ليتمكن الأشخاص من قراءة ما فاتهم.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>الحد الأقصى للرسائل المعروضة للقادمين الجدد</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>أقصى عدد من الرسائل السابقة ترسله الغرفة إلى من يدخل.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>الرسائل المعروضة للقادمين الجدد</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>عدد الرسائل السابقة التي ترسلها الغرفة إلى من لا يطلب عددًا معينًا.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>الحد الأقصى للحاضرين</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>يُرد من يأتي والغرفة ممتلئة.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>يمكنهم تغيير هذه الإعدادات وتدمير الغرفة.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>يمكنهم حظر الأشخاص ومنح العضوية والإشراف.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>يمكنهم دخول غرفة للأعضاء فقط.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>لا يمكنهم الدخول.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>الألقاب الشرفية</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>يمكن منح الأشخاص ألقابًا شرفية تظهر بجانب لقبهم.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>عقدة النشر والاشتراك المرتبطة</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>عنوان XMPP يُنشر فيه شيء تابع للغرفة.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>عنوان التواصل</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>من تمكن مراسلته بشأن الغرفة.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>مجموعة LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>المشرفون فقط</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>من لديه حق التحدث</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>الأعضاء الغائبون</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>لا يدخل إلا الأعضاء</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>يمكن لأي شخص الدخول</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>الغرفة مدرجة علنًا</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>الغرفة غير مدرجة</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>يرى الجميع هويات الآخرين</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>العناوين مخفية عن الآخرين</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>تبقى الغرفة وهي خالية</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>لا بد من كلمة سر للدخول</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>للغرفة اسم</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>للغرفة وصف</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>مجموعتك الخاصة جاهزة. لا يدخلها إلا من يتلقى دعوة منك.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>غرفتك العامة جاهزة. يمكن لأي شخص العثور عليها ودخولها.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>غرفتك جاهزة. لا بد من كلمة سرها للدخول.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>غرفتك جاهزة، بإعدادات الخادم نفسه.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>غرفتك جاهزة، لكن ليس كما أردت. غير ممكن على هذا الخادم: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>لم تُعدّ غرفتك بعد. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>لا يقبل خادمك ملفًا بهذا الحجم (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>توقع خادمك ملفًا بطول آخر.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>لا يقبل خادمك ملفات من هذا النوع (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>الموضع الذي حدده خادمك للملف مستخدم بالفعل (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>انتهت صلاحية الموضع الذي حدده خادمك للملف.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>لم يقبل خادمك إدخال الملف: الموضع المحدد له مستخدم بالفعل، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>لم تبقَ لدى خادمك مساحة للملف (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>تعذر على خادمك استلام الملف.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>استلم خادمك الملف، لكنه غير موجود لديه.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>انقطع الاتصال أثناء إرسال الملف.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة المكان الذي تُرسل إليه الملفات.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>تغيّر الملف على هذا الحاسوب، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>يقبل خادمك ملفات حتى %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>الملف أكبر مما يقبله خادمك.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>يقبل خادمك مزيدًا من الملفات ابتداءً من %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>يتعذر الوصول إلى الخادم الذي يحفظ الملف.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>لا يسلّم الخادم الملف.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>الملف أكبر من أن يُحمّل.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>يتعذر حفظ الملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>يكشف أين التُقطت الصورة وبماذا</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>أُزيلت بيانات الموقع والكاميرا</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>قد يكشف مكان الالتقاط: لا يمكن لـ Parlour إزالة ذلك من هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>يعطي الخادم ملفًا غير الذي أُرسل.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>لم تُقبل كلمة السر. يُرجى التحقق من العنوان وكلمة السر.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>يقول الخادم إن هذا الحساب معطّل.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>لا يوجد خادم باسم %1. يُرجى التحقق من جزء العنوان الذي يلي @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>رفض %1 الاتصال. ربما كان متوقفًا، أو كان المنفذ خاطئًا.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>لا يوفر %1 التعمية. لا يرسل Parlour كلمات السر دونها.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>تعذر إنشاء اتصال معمّى مع %1 (مشكلة TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>شهادة %1 غير موثوقة.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>تغيرت شهادة %1. توقف Parlour قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>لا توجد طريقة مشتركة لتسجيل الدخول بين %1 وParlour.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>لم يثبت %1 أنه يعرف كلمة سرك. ربما كان خادمًا آخر؛ لذلك قطع Parlour الاتصال.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>طلب %1 طريقة غير آمنة لتسجيل الدخول. لم يتابع Parlour.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>ما يعرضه %1 لتسجيل الدخول عُدّل في الطريق، أو أن الخادم معدّ خطأً. لم يسجل Parlour الدخول.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>اتصالك المعمّى لا ينتهي عند %1: إما أن أحدًا يقف بينكما، أو أن الخادم معدّ خطأً. لم يسجل Parlour الدخول.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>تولى برنامج آخر هذه الجلسة.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>‏%1 قيد الإيقاف.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>أرسل %1 شيئًا غير صالح.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>انقطع الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>لا يعمل Parlour مع هذا الإصدار من QXmpp. يُرجى تثبيت الإصدار الذي بُني له.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>جارٍ تسجيل الدخول...</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>جارٍ إعادة الاتصال...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>جارٍ الاتصال...</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>يُرجى إدخال عنوانك.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>هذا الحساب في قائمتك بالفعل.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>رسائلك</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>إعداداتك</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>كلمات السر المخزنة دون حلقة مفاتيح</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>صور الغرف</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>يتعذر حفظ %1 على القرص: يستخدم برنامج آخر الملف. يعيد Parlour المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>يتعذر حفظ %1 على القرص: إنه ممتلئ. يُرجى إخلاء بعض المساحة.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>يتعذر حفظ %1 على القرص: لا يُسمح لـ Parlour بالكتابة هناك. يُرجى فحص أذونات المجلد، وهل القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>يتعذر حفظ %1 على القرص: لا يمكن فتح الملف. يُرجى فحص ما يوجد مكانه.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>يتعذر حفظ %1 على القرص: إنه يبلغ عن أخطاء. يُرجى حفظ ما يهمك، ثم فحصه.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>يتعذر حفظ %1 على القرص: الملف تالف، ولا يمكن تنحيته جانبًا.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>يتعذر حفظ %1 على القرص: كتب الملف إصدار أحدث من Parlour. يُرجى استخدام ذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>‏%1 إلى أن يعود ذلك إلى العمل، يضيع عند إنهاء Parlour ما لم يُرسل.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>‏%1 إلى أن يعود ذلك إلى العمل، يضيع عند إنهاء Parlour ما غيّرته.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>كان ملف رسائلك تالفًا. ما أمكنت قراءته منه موجود هنا؛ والملف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>كان ملف إعداداتك تالفًا. ما أمكنت قراءته منه مستخدم؛ والملف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>كان ملف كلمات السر المخزنة دون حلقة مفاتيح تالفًا. ما أمكنت قراءته منه مستخدم؛ والملف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>ما ينتظر هنا يُرسل بمجرد أن يتمكن القرص من تدوين ذلك. وإلا فقد يُرسل مرتين.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>تعذرت إزالتها من القرص. إن لم تنجح إزالتها قبل إنهاء Parlour، فسيتناولها من جديد عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>لا رسائل أقدم غير مقروءة فُقدت من هنا.</numerusform>
            <numerusform>رسالة أقدم غير مقروءة لم تعد محفوظة هنا.</numerusform>
            <numerusform>رسالتان أقدم غير مقروءتين لم تعودا محفوظتين هنا.</numerusform>
            <numerusform>%Ln رسائل أقدم غير مقروءة لم تعد محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة أقدم غير مقروءة لم تعد محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة أقدم غير مقروءة لم تعد محفوظة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>رسالة أزالها الإشراف</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>رسالة أزالها الإشراف: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>رسالة أُزيلت بواسطة %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>رسالة أُزيلت بواسطة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
            <numerusform>‏%1 وغيرهم (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>التفاعلات %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>رسالة مخفية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>رد على رسالة غير موجودة هنا</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>‏%1: رسالة محذوفة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>ردًا على رسالة غير موجودة هنا</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>ردًا على %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>سُلّمت</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>لا رسائل جديدة لك</numerusform>
            <numerusform>رسالة جديدة واحدة لك</numerusform>
            <numerusform>رسالتان جديدتان لك</numerusform>
            <numerusform>%Ln رسائل جديدة لك</numerusform>
            <numerusform>%Ln رسالة جديدة لك</numerusform>
            <numerusform>%Ln رسالة جديدة لك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>ورد من %1 طلب لحق التحدث.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>لقد طلبت من المشرفين السماح لك بالتحدث.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>قرأ أحد المشرفين طلبك لحق التحدث، ولم يوافق عليه.</translation>
    </message>
</context>
</TS>
