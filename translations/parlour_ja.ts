<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Parlour について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>XMPP のグループチャット。話す人にも、運営する人にも。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降のもとで公開されているフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>使用ライブラリ: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n 人が参加中</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>このルームに登録済みのニックネーム: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>会話は %1 で公開されています</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>サインインしていますが、接続されていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>アカウントはオフになっています。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>あなたのサーバーからブックマークがなくなりました。ルームはここに残っています。</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>書き込み直す</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>AccountFooter</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>他の人に見せる状態を選択</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>このアカウントを使用</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n 個のアカウントを再接続しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>サーバー上で削除...</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>画像...</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>ルームの全員に見えます。</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>次のような形式です: %1。リンクでもかまいません。</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>名前 (省略可)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>その人の呼び名です。自分だけに、すべてのデバイスで見えます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>あなたにオンライン状態を見せてよいか、相手に確認します。相手が承諾し、同じことをあなたに求めると、相手からもあなたのオンライン状態が見えます。</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>問い合わせ先:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>1 つ以上。スペースか改行で区切ってください。サーバー名を入力すると、そのサーバーの全員が入室禁止になります。</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>1 つ以上。スペースか改行で区切ってください。</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>name@server.example または server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>予約するニックネーム (省略可)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>ルームが予約に対応していれば、他の人はここでこのニックネームを使えません。</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>予約するニックネーム</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>入室禁止にする</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>入室禁止を解除して招待</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>オーナーだけができます。</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>オーナーにする...</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>管理者にする...</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>メンバーにする...</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>入室禁止にする...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>入室禁止を解除...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>リストから外す...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>入室禁止を解除して招待...</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>入室禁止になっている人はいません。</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>サーバー全体</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>ルームに問い合わせています...</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>このリストに一致する人はいません。</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>このリストには誰もいません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>このリストに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>入室禁止を解除して招待...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>入室禁止を解除...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>リストから外す...</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>このリスト内を検索</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>追加...</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>元のファイルを送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を中止</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッションの開始時に起動</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>相手からあなたへも、あなたから相手へも、サーバーが何も通さなくなります。相手には知らされません。ルームでは引き続き顔を合わせます。</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>%1 の全員をブロック</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>サーバーの運営者に知らせる</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>報告しない</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>スパムとして報告</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>嫌がらせを報告</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>何があったか (省略可)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何があったか</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>%1 がブロック中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>ブロック中のアドレス</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>検索サービス</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>他のすべてのサーバーのルームを知っているサーバーはありませんが、検索サービスなら探せます。検索する語句は検索サービスに送られ、あなたのアドレスもそのサービスに見えます。まだ設定されていません。</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>このサービスを使用</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>検索する語句は %1 に送られ、あなたのアドレスも見えます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>ルームを絞り込む</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>見つかったルーム</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>一致するルームはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>うち %n 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>1 つのサーバー</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>ルームを一覧表示</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>ルームを選ぶと、どんなルームかが表示されます。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>メンバー限定</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>サーバーの証明書が以前と異なります</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>このサーバーは身元を証明できませんでした</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定していたもの</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>提示されたもの</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>証明書を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>ルームの運営者に、入れてもらえるよう頼んでください。</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>ブラウザーで回答するか、ルームの運営者に入れてもらえるよう頼んでください。</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>回答用のページが %1 にもあります</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>%1 のページを開く</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>ルームを探す</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>語句またはパターン</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>空欄: この人が書いたものすべて</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>検索の書式</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>すべての語句を含む</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>* と ? を使うパターン</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>本文、ニックネーム、アドレスのいずれか</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>このコンピューターにあるものすべて</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>自分がモデレーターであるすべてのルーム</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>メッセージの削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>ルームの全員に見えます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度検索</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>%n 件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>全員の画面から削除</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>書いた人を入室禁止にする</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>ルームが削除できないものはここで非表示にする</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>このルームはまだ保存されていません。今閉じると、中身ごと削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n 件の変更が保存されていません。今閉じると破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>ルームを削除</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>ステータス文...</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Parlour について</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>あなたはここでは傍聴者です。このルームでは発言権のある人だけが書き込めます。</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>発言権を求める</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>ルームに設定を問い合わせています...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目を確認してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>一致する設定はありません。</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>ルームを破棄...</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>新しいルームの設定</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>ルームの設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>変更したもののみ</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>このルームは新しく作られました。他の人を招待する前に設定を保存してください。</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>あなたはもうこのルームのオーナーではありません。設定を見ることはできますが、変更はできません。</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>他の人がこの設定を変更しました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n 件の設定が他の人にも変更されました。どちらを残すか選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>他の人の値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>他の人の値を残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>連絡先のグループ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>%1 さんのグループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>複数ある場合はコンマで区切ります。名前にコンマが含まれる場合は、引用符 (&quot;) で囲みます。自分の他のデバイスにも表示されますが、他の人には見えません。</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>名前を変更...</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>グループ...</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>共有...</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>連絡先から削除...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>ブロック...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>この人について...</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>名前、または任意のアドレス</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>その名前の連絡先はありません。</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>連絡先はまだありません。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 に書く</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>連絡先を追加...</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>次の形式で入力してください: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>その日以降のメッセージはこのコンピューターにありません。</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>%1 への招待を辞退しますか？</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由 (省略可)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>招待した人にルームから伝えられます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>サーバー上のアカウントを削除</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>サーバーがアカウントを、連絡先、ブックマーク、保存されたメッセージごと削除します。元に戻すことはできず、後で他の人がこのアドレスを取得するかもしれません。ルームでの発言はルームに残ります。</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>確認のためアドレスを入力してください</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>このコンピューターにあるメッセージとルームのリストも削除</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>このコンピューターに残り、このアドレスのアカウントを追加すると再び表示されます。</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>%1 の履歴を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>このルームでの会話がすべてこのコンピューターから削除されます。元に戻すことはできません。ルームのサーバーには独自のコピーが残っているかもしれません。</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>削除しています...</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>履歴を削除しました。</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>ディスクからはまだ削除できていません。ディスクが正常に戻りしだい削除されます。</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>%1 さんとの履歴を削除しますか？</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>このルームで二人だけで交わした会話がすべてこのコンピューターから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>二人で交わした会話がすべてこのコンピューターから削除されます。元に戻すことはできません。あなたのサーバーには独自のコピーが残っているかもしれません。</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>%1 を破棄しますか？</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>ルームは全員にとって終了し、設定も、メンバー、管理者、オーナーのリストも失われます。元に戻すことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>他に %n 人が参加しています。全員退出させられ、理由と新しいルームを入力した場合はそれが伝えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>代わりの新しいルーム (省略可)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>これは %1 です。</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>新しいルームのパスワード (省略可)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>今参加している全員に伝えられ、新しいルームへ移れるようになります。</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>新しいルームのパスワード</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力してください</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>ルームの名前</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>連絡先に追加...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>ブロック...</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>オフラインです。書いたものは保留され、オンラインに戻ったときに送信されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 さんは連絡先に入っていないため、あなたがオンラインかどうかは見えません。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>この会話を検索</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を閉じる</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>この人について</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を閉じる</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>会話の内容はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>履歴を削除...</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>ここではまだ何も話されていません。%1 さんへのメッセージは双方のサーバーを経由し、どちらのサーバーもそれを読むことができます。</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>連絡先以外</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>絵文字の名前</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>その名前の絵文字はありません。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>ルームはまだありません</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>ルームを探すか、アドレスを知っているルームに参加するか、自分のルームを開いてください。</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>ルームを探す...</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>ファイルを選択...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>このルームでの会話のうち、このコンピューターにあるものすべてをファイルに書き出します。形式はテキスト、ウェブページ、または他のプログラムで使うための JSON です。ファイルを手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>メッセージをエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>このルームで二人だけで交わした会話のうち、このコンピューターにあるものすべてをファイルに書き出します。形式はテキスト、ウェブページ、または他のプログラムで使うための JSON です。ファイルを手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>二人で交わした会話のうち、このコンピューターにあるものすべてをファイルに書き出します。形式はテキスト、ウェブページ、または他のプログラムで使うための JSON です。ファイルを手にした人は誰でも読めます。</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>%1 から読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>ここにファイルをドロップして添付</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>画像を表示できません。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>ルームで過ごし、ルームを運営する人のためのグループチャット。</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>アカウントをお持ちでない場合</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>このルームのフォームは大きすぎて表示できません。</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>抜けているメッセージを読み込む</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>次に Parlour を起動したときから有効になります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>同じグループのルームは、グループ名の下にまとめて表示されます。グループに入れない場合は空欄にしてください。このコンピューターで自分だけに見えます。</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>知らない人から %n 件の招待があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>招待を表示</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先に見てみる</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>%1 に招待</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>1 つ以上。スペースか改行で区切ってください。</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由 (省略可)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>ルームのパスワードを含める</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>相手はパスワードを聞かれずに入れます。招待を中継するサーバーはパスワードを読めます。</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>相手はパスワードを聞かれるので、別の方法で伝える必要があります。相手にはあなたのアドレスが見えます。</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>招待した人</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>入室禁止を解除して招待</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>直接招待</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>ルームのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>ルームを探す...</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>%1 のメッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>メッセージの保存期間</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>古いメッセージを削除</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>メッセージを送信、行を開く、ボタンを押す</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
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
        <translation>ルームの設定を保存</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>1 つ前に戻る</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab、矢印キー</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>項目間の移動、リスト内の移動</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>選択したメッセージをコピー</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>選択したメッセージに対する操作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+↑、↓</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>リスト内でルームを移動</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>前または次のルームやプライベート会話</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>スペース、Ctrl+A、Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>ルームのリストで: 選択、すべて選択、リストから外す</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>この会話を検索。設定やリストでは、設定、人、アドレスを検索</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>入力途中の名前を補完、続けて押すと次の候補</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>絵文字 (メッセージに :名前: と書いても可)</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>名前でルーム、人、コマンドへ移動</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>最初の未読メッセージへ移動</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>何も入力していないとき、自分の最後のメッセージを編集</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>選択したメッセージに返信</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>メンションのみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>明日の 8 時までミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>リンク先は %1 です。見かけと違うかもしれません。</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>このメッセージには続きがありますが、長すぎて Parlour では保存できません。</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>一部だけ表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>続きを表示</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>1 行に 1 つのアドレス</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Parlour</source>
        <translation>%1 – Parlour</translation>
    </message>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
    <message>
        <source>Opening your conversations...</source>
        <translation>会話を開いています...</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>ルームを手動で並べる</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>ルームを名前順に並べる</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>ルームを新着順に並べる</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Parlour について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>メッセージを検索...</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>連絡先...</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>%1 の画像付き</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Parlour が取得しない画像付き</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>%1 から画像を表示</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>メッセージのメニュー</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>名前と時刻を付けてコピー</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>テキストを選択</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>最初のリンクをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>返信元のメッセージへ移動</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>ここから未読にする</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1、参加前</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>配信されませんでした。%1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>ルームを待っています</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>ルームの全員に見えます。</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>アカウントとメッセージを預かるところです。信頼できる人が運営するサーバーを選ぶか、招待のリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>登録用のページが %1 にもあります</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>ページは %1 にあります</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>%1 のページを開く</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>新しいルーム</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>名前 (省略可)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>ルーム名</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>推測されないアドレスを提案</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>ルームのパスワード</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>ルームのパスワード (省略可)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>入ってよい人全員に伝えてください。</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>参加するにはこのパスワードが必要になります。誰でも入れるルームにする場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>説明 (省略可)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 はこのルームに登録済みのあなたのニックネームです。</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>このルームでのニックネームを変更</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>ニックネームを変更</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>メンションとして扱う語句</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>ニックネームに加えて、すべてのルームで有効です。コンマで区切ってください。</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>取り込み中: 当面は通知を表示しない</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>ステータスが「取り込み中」の間も通知しない</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>通知に名前と本文を表示</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>各ルームの新着をいつ通知するかは、リストにあるルームのメニューで設定します。一定時間ミュートすることもできます。</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>ルームのパスワード</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>パスワードを記憶</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>記憶しない</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>システムのキーリングに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>ブックマークに保存 (サーバーから読めます)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード (確認)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンになっています。</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>パスワードは 1 行です。貼り付けた内容が複数行だったため、何も取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n 個のルームでパスワードが必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>次を表示</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>その名前の人はここにいません。</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>この人の画像</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>このルームで</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>この人のここでの発言を検索</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>自分の他のルームで</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>自分だけが読めます。</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>このコンピューターに残り、送信されることはありません。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>ここではメモを書けません。このルームでは人を区別できないためです。</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>ニックネームを変更...</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>今はこのルームに書き込めません。</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>プライベートメッセージを送る</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視をやめる</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>これは自分です。</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>この人が書いたものを非表示にします。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>ルームはこの人のアドレスを表示しません。</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>この人のメッセージを削除...</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>直接書く</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>ルームの外で、相手のアドレスに送ります。</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>連絡先に追加...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>この人について...</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>この人の画像</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>無視中</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>画像を変更しています...</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>連絡先と、参加しているルームの全員に見えます。画像はまず縮小され、ピクセル以外の情報は含まれません。</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>画像を選択...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>画像を削除</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1を再生</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>%1の再生位置</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>ニックネームを登録...</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>知らない人のルームかもしれません。Parlour がルームについて問い合わせると、そのサーバーにあなたのアドレスが伝わります。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を見る</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>操作がないとき離席中にする</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>%L1 分後</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>自分のサーバーと連絡先からの画像</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>全員からの画像</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>入力中であることを連絡先に知らせる</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>クリックせずに読み込む画像、音声、動画</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>ファイルを置いているところには、あなたがそれを読み込むことと、どこから読み込むかが伝わります。</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>何を読んだかを連絡先に知らせる</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>これらのことと、メッセージが届いたことは、あなたのオンライン状態が見える連絡先にだけ伝わり、ルームでは誰にも伝わりません。何を読んだかは、サーバーがあなたの他のデバイスに常に伝えます。それ以外には、Parlour はメッセージ内のアドレスから、開かないかぎり何も読み込みません。</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>新しい会話を始める</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>%1 さんを無視しています。この人が書いたものは表示されません。</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視をやめる</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を閉じる</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>会話の内容はどこにも保存されません。</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>何も保存されません。このルームでは参加者が誰なのかわからないためです。</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>会話の内容はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>履歴を削除...</translation>
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
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>ルームに戻る</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を閉じる</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>%1 さんへのプライベートメッセージ</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1 % 完了</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>編集済み、以前の版を表示</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>理由 (省略可)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>以前の理由</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>以前に入力した理由</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>この理由を忘れる</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>%1 での登録を取り消しますか？</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>%1 に登録</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>登録を取り消す</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>参加してみる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>別のニックネームにする</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>登録を取り消す...</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>このコンピューターから削除します。サーバー上のアカウントは、中身ごとそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>キーリングからこのアカウントとそのルームのパスワードを削除</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>ルームのリストを忘れる</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>連絡先から削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>お互いのオンライン状態が見えなくなります。二人で書いたものは残ります。</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>連絡先の名前を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>自分の他のデバイスにも表示されますが、他の人には見えません。空欄にすると、アドレスの最初の部分になります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>自分のリストでの名前</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>自分の他のデバイスにも表示されますが、他の人には見えません。空欄にすると、ルーム本来の名前になります。</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>ブロック...</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n 人が %1 のオンライン状態を見たいと求めています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n 人があなたのオンライン状態を見たいと求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>連絡先リクエストを見る</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>連絡先リクエスト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>次の人が %1 のオンライン状態を見たいと求めています。承諾した人は連絡先になり、こちらからも同じことを求めます。</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>返事を待っている人はいません。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>すべて辞退</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>ルームのアドレス</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>名前だけを入力すると %1 のルームになります。</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>これは %1 です。</translation>
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
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>このサーバーはルームの画像を保存しません。</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>画像を変更しています...</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>ルームの外からも含め、誰でも見られます。保存前に縮小されます。</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>画像を変更...</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>画像を選択...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>画像を削除</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>再接続しています...</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>参加しようとしています...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>このルームのアカウントはオフになっています。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>発言を許可</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>メンバー登録を拒否</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>ルームの設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>入室禁止</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>参加者を隠す</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>参加者を表示</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>ルームの設定</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>非公開グループ</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>招待された人だけが入れます。互いに誰なのかが全員に見えます。</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>公開ルーム</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>誰でも見つけて入れます。アドレスは隠されます。</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>パスワード付きルーム</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>パスワードを知っていれば誰でも入れます。</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>インスタントルーム</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>サーバーの既定の設定ですぐに使えます。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>設定を自分で 1 つずつ決めます。</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>一番上にピン留め</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>グループ...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>名前を変更...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>ニックネームを登録...</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>メッセージの保存期間...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>履歴を削除...</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>共有...</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>トピック...</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>招待...</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>ルームの設定...</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>ルームから退出</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>ルームを破棄...</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>オーナーだけができます。</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>ニックネームを登録...</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>日付へ移動...</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>参加と退出の表示</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>人が少ない間だけ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>メッセージを削除...</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>モデレーターだけができます。</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>共有...</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>ルームの画像</translation>
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
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>左側でルームまたは人を選んでください。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>語句、または &quot;並んだ 複数の語&quot;</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>さらに古いメッセージを表示</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルーム内を検索</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1、サーバーから</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>パスワードを削除</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>簡易表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>アドレスから自動で決定</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
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
        <translation>サーバーでの名称: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>「%1」を元に戻す</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>設定を見る</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>招待...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>ルームを削除</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>サーバーの設定を使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>開いた人は誰でも、このアドレスに書いたり、連絡先に追加したりできます。</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>開いた人は誰でも、ルームに入りたいと求められます。ルームのパスワードは含まれていません。</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>ステータスの横に表示されます</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>ステータス文</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>3 時に戻ります</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>ひとこと書く</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>5 分後に離席中にする</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>10 分後に離席中にする</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>30 分後に離席中にする</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>自動で離席中にしない</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>当面は通知しない</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>まとめて表示</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>個別に表示</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>メッセージはこのコンピューターの %1 を使用しています。</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>ルームごとに個別に設定できます。リストにあるルームのメニューを見てください。そこから会話のエクスポートや削除もできます。</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>%1 のメッセージの保存期間</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>上の設定と同じ</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>暗号化せずに保存...</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>トピックを設定</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>トピックは設定されていません。</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>会話の上に表示され、全員に見えます。空欄にするとトピックが削除されます。</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>名前またはコマンドの一部</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>代わりにメッセージを検索</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>ここではまだ会話がありません。</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>最初の未読メッセージ</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>パスワードを暗号化せずに保存しますか？</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>このコンピューターに暗号化せずに保存</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>パスワードは、あなたのユーザーアカウントだけが読めるファイルに保存されます。このコンピューターを別のディスクから起動できる人、バックアップを読める人、あなたの権限でプログラムを実行できる人は、パスワードを読めます。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>メッセージの版</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>新機能</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>ルームのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>ルームのアドレスではありません。次のような形式です: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>サーバーはプログラムからのアカウント削除に対応していません。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>サーバーはこれだけでは本人確認として認めません。サーバーのウェブサイトでアカウントを削除するか、運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>サーバーが混み合っています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>サーバーはアカウントを削除しませんでした。</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>このアカウントのアドレスではありません。</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>接続されていません。接続してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>サーバーから応答がありませんでした。アカウントがまだあるかどうかは、Parlour が次にサインインするときにわかります。</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%2 件中 %1 件がオンライン</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>パスワードをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>このアカウントのパスワードは保存されていません。入力してサインインしてください。</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>キーリングがロックされているため、保存済みのパスワードを読めませんでした。入力してサインインしてください。</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>キーリングに拒否されたため、保存済みのパスワードを読めませんでした。入力してサインインしてください。</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>キーリングのサービスがないため、保存済みのパスワードを読めませんでした。入力してサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>キーリングがロックされています。パスワードはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>キーリングに拒否されました。パスワードはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>キーリングのサービスがありません。パスワードはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>%1 のパスワードはまだキーリングに残っています。キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>%1 のパスワードはまだキーリングに残っています。キーリングに削除を拒否されました。</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>キーリングが応答しません。%1 のパスワードがあれば、まだ残っています。</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>今はこのルームに参加していません。</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>このルームには書き込めません。</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>このメッセージには、他の人がそれと特定できる識別子がルームから付けられていません。</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>あなたが書いたものだということを、ルームは他の人に示せません。</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>このルームは対応していません。</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>このルームでは認められていません。</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>全員から削除...</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>このメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>対応するプログラムを使っている人には表示されなくなります。すでに誰かが読んだかもしれません。</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>メッセージを削除...</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>%1 さんのこのメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>ルームが全員の画面から削除し、誰がなぜ削除したかを伝えます。</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>リアクション...</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>このルームでは %1 をリアクションに使えません。</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>複数のメッセージを削除...</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>このメッセージを表示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>以前の版を表示...</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>このメッセージには、相手のプログラムから識別子が付けられていません。</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>今は相手に連絡がつきません。</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>リストを取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>自分自身を入室禁止にすることはできません。</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>ルームには少なくとも 1 人のオーナーが必要です。先に他の人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>あなた自身がオーナーではなくなります。自分で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>これはあなた自身についての操作です。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 はアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 はあなたです。</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 は人のアドレスではありません。次のような形式です: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 は人のアドレスでもサーバー名でもありません。</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>アドレスを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>ニックネームを予約できるのは一度に 1 人分だけです。</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>このルームはニックネームを予約しません。%1 は誰でも使えます。</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>このリストはオーナーだけに表示されます。</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>このリストはオーナーと管理者だけに表示されます。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>リストから外しました</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>入室禁止を解除して招待しました</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>入室禁止を解除しました</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>ルームには少なくとも 1 人のオーナーが必要です。</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>相手の権限があなたと同等以上のため、この操作はできません。</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>このリストを変更することはできません。</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>ルームがアドレス %1 を受け付けません。</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>ルームはこのアドレスを知りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 個のアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 をオーナーにしますか？</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>%1 をオーナーにしますか？</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 を管理者にしますか？</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>%1 を管理者にしますか？</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 をメンバーにしますか？</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>%1 をメンバーにしますか？</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 を入室禁止にしますか？</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 の入室禁止を解除しますか？</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>%1 をオーナーから外しますか？</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>%1 を管理者から外しますか？</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>%1 をメンバーから外しますか？</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>設定の変更、オーナーの任命、ルームの破棄ができなくなります。</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>人を入室禁止にしたり、メンバーを追加したりできなくなります。</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>メンバー限定のルームからは退出させられ、再び入ることはできません。</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>ルームが受け入れるかぎり、再び入れるようになります。</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>設定の変更、あなたの解任、ルームの破棄など、あなたと同じことがすべてできるようになります。</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>ここでは常にモデレーターになり、人を入室禁止にしたり、メンバーを追加したりできます。</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>ルームがメンバー限定でも入れます。</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>ルームから退出させられ、入室禁止が解除されるまで戻れません。</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>オーナーにする</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>入室禁止にする</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>入室禁止を解除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>リストから外す</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1、ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>現在 %1 はオーナーですが、オーナーではなくなります。</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>現在 %1 は管理者ですが、管理者ではなくなります。</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>現在 %1 はメンバーですが、メンバーではなくなります。</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>現在 %1 は入室禁止です。これが解除されます。</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>%1 までのファイル</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>あなたのサーバーはファイルを受け付けません。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>ファイルがもう存在しないか、読み込めません。</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>送信する前に Parlour が終了しました。</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>あなたのサーバーは、ファイルを受け付けるかどうかを示していません。</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>一度に追加できるファイルの数を超えています。最後のほうのファイルは追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>新着をお知らせするため、Parlour はセッションと同時に起動します。</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>あなたのサーバーはブロックに対応していません。</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>アドレスではありません。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>それはあなた自身のサーバーです。</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>このアドレスはすでにブロックしています。</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>%1 をブロックできませんでした。%2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>%1 のブロックを解除できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>別のデバイスでこのルームから退出しました。</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>あなたのサーバーが %1 のブックマークを保存しませんでした。%2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>このサーバーでは他の人がブックマークを読める可能性があります。パスワードは終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>あなたのサーバーはブックマークを保存しません。パスワードは終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>あなたのサーバーはブックマークを非公開で保存しません。ルームはこのコンピューターにだけ記憶されます。</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>あなたのサーバーはブックマークを保存しません。ルームはこのコンピューターにだけ記憶されます。</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>サーバーの証明書が、あなたが信頼したものと異なります。誰かが盗聴している可能性があります。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>この証明書は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>サーバーが自分で署名した証明書です。誰も保証していません。</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>このコンピューターが知る認証局の中に、この証明書を保証するものはありません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>リアクションは届きませんでした。%1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>メッセージは取り消されませんでした。ほかの人はまだ読めます。%1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1、未読 %2 件</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、ピン留め済み</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1、ミュート中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>プライベート: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1、下書き</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1、%2 でのプライベート会話</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1、メンション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>連絡先以外</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>自分: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>%1 までミュート</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>%1 %2 までミュート</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>停止しました: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 はメッセージを削除できません。このコンピューターで非表示にします。</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 はメッセージを削除できません。</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>%n 人を入室禁止にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージを削除する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージを非表示にする</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>%1 を入室禁止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>入室禁止済み</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>ここで非表示</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>ここで非表示。%1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>長すぎます。最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>ここではその操作はできません。</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>ルームにはもうありません。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混雑しています。</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>あなたはもう %1 のモデレーターではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>入室禁止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>ここで非表示 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>残り %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>ルームが削除できません。</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>非表示にできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>%n 人を入室禁止にする</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>正規表現ではありません: %1 (%2 文字目の後)。</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%2 の %1、%3、%4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2 の %1、%3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>検索しています...</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>誰のメッセージか、何が書かれたメッセージかを指定してください。削除されるものが先に表示されます。</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>ルームが %1 さんのアドレスを示さないため、他のルームでは見つけられません。</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>このコンピューターには見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>最新の %n 件。削除した後にもう一度検索してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n 件のメッセージが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>どれがこの人のメッセージか、ルームからはわかりません。代わりにニックネームで検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>%n 件のメッセージに対して式が複雑すぎます。簡単にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>%1 さんに返信</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1、%2、ブロック中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>まだ返事がありません</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>オンライン状態を見せていません</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>%1 と名乗っています。</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>ここに抜けているメッセージがあります。</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>抜けているメッセージを読み込んでいます。</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>この間のメッセージはもうサーバーにありません。</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>古いメッセージはサーバーにあります。</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n 件のメッセージを書き出しています...</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>この会話のメッセージはこのコンピューターにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n 件のメッセージを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルを書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Parlour を開く</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>ルームのアドレスではありません。次のような形式です: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>それはこのルームです。</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>ルームを破棄できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>%1 さんをブロックしています。サーバーは二人の間で何も通しません。</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>ここで使えるコマンドは /me だけです。そのまま発言するには //... と書いてください。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>サーバーからの確認がありませんでした。届いているかもしれません。</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>接続が切れました。サーバーには記録がないため、届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>配信できませんでした。</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>このアドレスは存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 さんは、連絡がつかないか、あなたからのメッセージを受け付けていません。</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 さんはあなたからのメッセージを受け付けていません。</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>%1 さんのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 サーバーからのメッセージ: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>長時間離席中</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>%1 から操作なし</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 さんにはあなたのオンライン状態が見えません。</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 さんにはあなたのオンライン状態が見えます。あなたも相手のオンライン状態を見たいと求めています。</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 さんにはあなたのオンライン状態が見えます。あなたには相手のオンライン状態が見えません。</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>%1 さんにオンライン状態を見せてほしいと求めています。</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>お互いにオンライン状態が見えません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 さんが入力しています...</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(削除済み)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 がトピックを設定しました: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Parlour による書き出し、%1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(非表示)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>サーバーに拒否されました: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 サーバーからのメッセージ: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>発言できる人</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>人と上限</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>サーバーのその他の設定</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>オンかオフのどちらかです。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>日付または時刻を入力してください。例: 2030-12-31、2030-12-31T20:15:00Z</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>言語コードを入力してください。例: en、de、pt-BR</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>リンクを入力してください。例: https://example.org</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>XMPP アドレスを入力してください。例: juliet@example.org</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>この選択肢はサーバーにありません。</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>値が小さすぎるか大きすぎるため、サーバーが許可しません。</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>サーバーは別の書き方を求めています。</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>もっと多く選んでください。</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>選ぶ数を減らしてください。</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>パスワードを入力するか、保護をオフにしてください。</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>パスワードはルームのアーカイブを保護しません。ほとんどのサーバーでは誰でも読めます。アーカイブも保護するには、メンバーだけが入れるようにしてください。</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>ルームは一覧に載りませんが、アドレスを知った人は誰でも入れます。</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>モデレーター以外は、発言することも発言権を求めることもできなくなります。</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>全員が退出すると、ルームとその設定は消えます。</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>誰でも入れて、全員の実際のアドレスを見られます。</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>ルームの名前または説明にパスワードが含まれています。どちらも誰でも読めます。</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>パスワードが短く、簡単に推測されます。</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>ルームの設定を変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>ルームはもう存在しません。</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>ルームのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>サーバーがこの設定を受け付けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>サーバーがルームの設定を示しませんでした。</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>サーバーは今これを実行できません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>サーバーはこのルームの設定を提供していません。</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>サーバーが設定を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1、大きすぎて表示できません</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(非表示)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::IgnoreList</name>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>%1 という人はここにいません。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>ここでは %1 という人を無視していません。</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Parlour を終了するたびに、会話の内容がこのコンピューターから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>%n 日より古いメッセージは、今すぐ、そして今後毎日このコンピューターから削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Parlour を終了するまで</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>「設定」での指定に従う</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>parlour::Lists</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Things of a list: %1 is the first, or all before the last, which is %2.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>parlour::MessageSearch</name>
    <message>
        <source>Your disk makes trouble: not everything can be found.</source>
        <translation>ディスクに問題があるため、すべてを検索できません。</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>このコンピューターにある会話を検索します。語句のほかに from:名前、in:ルーム、after:2026-10、before:2026-11-01、has:link、has:file を使えます。</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>検索しています...</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>最新の %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n 件のメッセージが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%2 の %1、%3、%4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>このコンピューターには見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%2 の %1、%3、%4、サーバーから</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>サーバー上のルームのアーカイブを検索</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>サーバーからさらに古いメッセージを表示</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>サーバーにもう一度問い合わせる</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>サーバーがルームのアーカイブを検索しています...</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>サーバーはルームのアーカイブを検索しませんでした。</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>サーバーでは他に見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>サーバーから %n 件のメッセージ。このコンピューターにないものは、開いたときに取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>サーバー上の自分のアーカイブを検索</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>サーバーが自分のアーカイブを検索しています...</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>サーバーは自分のアーカイブを検索しませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 さんはもうここにいません。</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>%1 という人はここにいません。</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 実行できませんでした。%2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>退出させる...</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>%1 さんを退出させますか？</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>ルームから退出させられますが、すぐに戻ることもできます。</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>入室禁止にする...</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 さんを入室禁止にしますか？</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>ルームから退出させられ、入室禁止が解除されるまで戻れません。</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>発言権を与える</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>%1 さんに発言権を与えますか？</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>ルームに書き込めるようになります。</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>発言権を取り消す...</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>%1 さんの発言権を取り消しますか？</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>ルームにいる間、読むことはできますが、書き込めません。</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>モデレーターにする...</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>%1 さんをモデレーターにしますか？</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>ルームにいる間、人を退出させたり、発言権を与えたり取り消したりできます。</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>モデレーターから外す...</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>%1 さんを一般参加者にしますか？</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>人を退出させたり、発言権を与えたり取り消したりできなくなります。</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>オーナーにする...</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 さんをオーナーにしますか？</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>設定の変更、あなたの解任、ルームの破棄など、あなたと同じことがすべてできるようになります。</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>管理者にする...</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 さんを管理者にしますか？</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>ここでは常にモデレーターになり、人を入室禁止にしたり、メンバーを追加したりできます。</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>メンバーにする...</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 さんをメンバーにしますか？</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>ルームがメンバー限定でも入れます。管理者やオーナーの場合、その権限を失います。</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>ルームのリストから外す...</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>%1 さんをルームのリストから外しますか？</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>メンバー、管理者、オーナーのいずれでもなくなります。メンバー限定のルームからは退出させられます。</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>モデレーターだけができます。</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>管理者とオーナーだけができます。</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>オーナーだけができます。</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>相手の権限はあなたと同等以上です。</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>管理者とオーナーは常にこの権限を持ちます。</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>現在は別の人が %1 という名前なので、何もしませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>サーバーの名前ではありません。</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>アドレスの @ の前には使えません。</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>%1 が求める入力項目は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>画像の中の文字を入力してください</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>サーバーの質問に答えてください</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>アドレスの @%1 の前に来る部分</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>その名前は %1 で他の人が使っています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 は入力内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 はアカウントを作成しませんでした。</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>%1 はプログラムからのアカウント作成を許可していません。ウェブサイトを見るか、サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>%1 は現在、これ以上アカウントを作成しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 は今これを実行できませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 から応答がありませんでした。アカウントはできているかもしれません。まずそのアカウントでサインインを試してください。</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 はこの招待を受け付けません。すでに使われたか、古すぎます。</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>このリンクは、%1 にアカウントを作成するための招待です。</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>%1 に接続しています...</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>招待を提示しています...</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>必要な項目を %1 に問い合わせています...</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>アカウントを作成しています...</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 はウェブサイトでアカウントを作成します。作成したら、ここに戻ってサインインしてください。</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>アカウントができました。サインインしてください。</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 さんが %2 に招待しています。</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>%1 に招待されています。</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>あなたのアドレスは %1 になります。</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>時間がかかったため、%1 は待っていませんでした。フォームをもう一度確認し、再送信してください。</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>バージョン %1、%2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>メンション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::OccupantModel</name>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>一般参加者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>傍聴者</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>チャット歓迎</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>長時間離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>名前の先頭か末尾にスペースがあります。</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>%1 に似ていますが、別の人です。</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>傍聴者</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視中</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1、%2、ほか %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 が参加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 が退出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 が参加して退出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 が退出して戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 がニックネームを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>%1 が退出させられました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 が入室禁止になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>メンバー限定のため、%1 が退出させられました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 がオーナーになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 が管理者になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 がメンバーになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 がメンバーではなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 がモデレーターになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 がモデレーターではなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 が書き込めるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 が書き込めなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 が %1 を退出させました。</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 が %1 を入室禁止にしました。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 が %2 に名前を変えました。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 理由: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Parlour で使える画像ではありません。PNG や JPEG などのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>画像を削除しました。</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>画像を設定しました。</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>サーバーが画像を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>それは現在のパスワードです。</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>サーバーがプログラムからのパスワード変更を許可していません。サーバーのウェブサイトで変更できるかもしれません。</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>サーバーがより確かな本人確認を求めています。サーバーのウェブサイトで変更できるかもしれません。</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>サーバーがこのパスワードを受け付けませんでした。もっと長いもの、または単純なものを試してください。</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>サーバーによると、このアカウントはサインインしていません。サインインし直してから再試行してください。</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>サーバーがこれほど頻繁な変更を許可していません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>サーバーがパスワードを変更できませんでした。</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>接続されていません。接続してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>サーバーから応答がありませんでした。パスワードが変更されたかどうかわからないため、両方を覚えておいてください。</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>ルームはこの人のアドレスを表示しません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>もう参加していません</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終オンライン</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>ここでの権限</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>ここでのニックネーム</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>ここでのメッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the week, and a time
----------
What somebody may do in a room, and what they are there: &quot;Moderator, owner&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>一般参加者</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>傍聴者</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>参加していません</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>入室禁止</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>最新の %L1 件のうち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>プロフィールを読み込んでいます...</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>この人はプロフィールを公開していません。</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>プロフィールを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>このコンピューターに %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>このファイルは再生できません。</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>音声デバイスがありません。</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>コマンドはルームで入力します。そのまま発言するには //... と書いてください。</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 さんは %2 に名前を変えました。</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 さんがルームに戻りました。</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>ルームが確認する前に Parlour が終了しました。届いているかもしれません。</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>送信する前に Parlour が終了しました。</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>ルームの外にいます</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>ルームから退出済み</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>現在は別の人</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>別の人かもしれません</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>今はルームに参加していません。書いたものは保留され、戻ったときに %1 さんがまだいれば送信されます。</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>ルームに参加していません。プライベートメッセージはルームを通して送られます。</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 さんはもうルームにいないため、連絡できません。</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>現在は別の人が %1 という名前です。その人にこの会話は見えません。</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>%1 という名前の人がルームにいます。同じ人かどうか Parlour にはわかりません。</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>ルームが配信できませんでした。</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 さんはもうルームにいません。</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>ルームは %1 さんへのプライベートメッセージを許可していません。</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>ルームによると、あなたは参加していません。</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 サーバーからのメッセージ: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>プライベート: %2 の %1</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>%1 さんだけに見えます。ただし、中継するルームのサーバー %2 は読むことができます。</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>ルームからの確認がありませんでした。届いているかもしれません。</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>ルームが確認する前に接続が切れました。届いているかもしれません。</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>%1 さんがルームから退出させられました。</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 さんがこのルームで入室禁止になりました。</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 さんがルームから退出しました。</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>ルームに参加していません。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>このルームではプライベートメッセージを使えません。</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>ここでプライベートメッセージを送れるのは、発言権のある人だけです。</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>ここでプライベートメッセージを送れるのは、モデレーターだけです。</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>ルームが、メッセージを送れない名前を許可しています。</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>%1 という人はここにいません。</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 さんが %2 に招待しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n 人が参加中</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>%1 のルームによると、%2 さんが %3 に招待しています。</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>ルームで %1 という名前の人が %2 に招待しています。</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>誰かが %1 に招待しています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>ルームから退出しました。</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>ルームが 30 秒以内に確認しませんでした。</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>作成がキャンセルされたため、ルームは削除されました。</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 に入れてもらえませんでした</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>%1 への入室を禁止されています</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 はメンバー限定です</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>そのニックネームは使用されています</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>そのニックネームは許可されていません</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 は満員です</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 はまだ開いていません</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>ここではルームを作成できません</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 はなくなりました</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>そのようなサーバーはありません</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 から応答がありませんでした</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 はもう存在しません</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>ルームに拒否されましたが、Parlour にわかる理由は示されませんでした。</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>ルームのオーナーがあなたを入れないようにしています。入室禁止を解除してもらえるよう頼んでください。</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>このルームではそのニックネームを他の人が使用しているか、登録しています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>ルームがそのニックネームを受け付けません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>参加者がルームの上限に達しています。誰かが退出したらもう一度試してください。</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>オーナーがまだ設定中か、存在しないルームです。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>このルームは存在せず、サーバーは作成を許可していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>ルームはオーナーによって閉鎖されました。</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>あなたのサーバーがルームのサーバーを見つけられません。アドレスの @ より後ろを確認してください。</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>現在、あなたのサーバーからルームのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>30 秒以内に応答がありませんでした。このアドレスにはチャットルームのサービスがないかもしれません。</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>オンラインに戻ると、このルームに参加できます。</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>不在の間に閉鎖されました。新しく作り直すか、リストから削除できます。</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>参加処理中</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワード違い</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>パスワード変更済み</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>参加できませんでした</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>退出させられました</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>%1 に参加しようとしています</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>再接続しています...</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>もう %1 に参加していません</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>ルームに参加を申し込んでいます...</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 にはパスワードが必要です</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>そのパスワードは受け付けられませんでした</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>保存済みのパスワードは使えなくなりました。おそらく変更されています</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>接続が回復しだい、ルームに戻ります。</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>再参加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>新しいルームへ移動</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>ルームが理由を示さずにあなたを退出させました。</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>%1 によって退出させられました。</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>%1 によって入室禁止になりました。</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>このルームで入室禁止になりました。</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>あなたはもうメンバーではなく、ルームはメンバー限定です。</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>ルームがメンバー限定になりましたが、あなたはメンバーではありません。</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>ルームのサーバーが停止しようとしています。</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>ルームとあなたとの接続が切れました。</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>ルームは完全に閉鎖されました。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 理由: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>ルームの設定が変更されました。</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>このルームでは、あなたの実際のアドレスが全員に見えます。</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>このルームでは、実際のアドレスは一般の参加者に見えなくなりました。</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>このルームでの会話は公開で記録されています。</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>このルームでの会話は公開で記録されなくなりました。</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>このルームでのあなたの名前は %1 です。</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>ルームが配信しませんでした。</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>このルームでは発言できません。</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>ルームによると、あなたは参加していません。</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>ルームの制限を超えています。</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>キーリングのサービスがありません。パスワードは終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>キーリングがロックされています。パスワードは終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>キーリングに拒否されました。パスワードは終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>ニックネームを入力してください。</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>そのニックネームは長すぎます。</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>そのニックネームには、絵文字など、ルームが受け付けない文字が含まれています。</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[トピック]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>ニックネーム [理由]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>ニックネームまたはアドレス [理由]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>アドレス [理由]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>ルーム [ニックネーム]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>%1 のことですか？ 名前を引用符で囲んでください: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>このルームでのニックネームを変更します。</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>トピックを設定または削除します。</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>ルームから退出させます。</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>退出させ、入室禁止にします。</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>傍聴者が書き込めるようにします。</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>書き込めないようにします。</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>このルームに招待します。</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>別のルームに参加します。</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>このルームから退出します。</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>このリストを表示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>接続が切れました。このルームには記録がないため、届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>このルームの名前は %1 になりました。以前は %2 でした。</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>このルームのトピックを変更することはできません。</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>ルームがあなたを認識しなくなりました。Parlour が参加し直しています。</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>不在の間のメッセージが一部抜けているかもしれません。</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 がトピックを削除しました。</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 がトピックを変更しました: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>ルームが新しいトピックを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>ニックネーム %1 は他の人が使用しているか、予約しています。</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>ルームがニックネーム %1 を許可していません。</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>少し前に発言権を求めたばかりです。しばらく待ってから求めてください。</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>ルームが発言権の要求を伝えませんでした。</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>ルーム自体があなたを退出させました。ニックネームが予約されているのかもしれません。</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 があなたをメンバーから外しました。ルームはメンバー限定です。</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 がルームをメンバー限定にしましたが、あなたはメンバーではありません。</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>ニックネーム [メッセージ]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>ここにいる 1 人だけに書きます。</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>名前を前に付けて、行動を伝えます。</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>ある人が書いたものを非表示にします。</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>ある人が書いたものを再び表示します。</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>その回答は受け付けられませんでした</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>メンバーになることを申請できます。ルームのオーナーか管理者にメンバーにしてもらうこともできます。</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>ルームはオーナーによって閉鎖されました。%1 に引き継がれています。</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>このアドレスにルームはありません。つづりを確認するか、ルームを作成してください。</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>間違っているか、時間切れです。別の質問でもう一度試してください。</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>回答が必要</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 はあなたが人間かどうかを確認しています</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>メンバーになることを申請...</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>ルームを探す...</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>ルームを破棄しました。</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 には、リンクや招待に含まれていたものとは別のパスワードが必要です</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour が自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 は利用できない状態です</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 からの応答が途絶えました</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>現在、ルームのサーバーは誰も入れません。</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>参加者の一覧を送り始めましたが、その後 30 秒間応答がありませんでした。</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>メッセージを削除できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 さんはもうここにいません。ルームはこの人のアドレスを示しません。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>そのファイルは読み込めません。</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>そのファイルは大きすぎます。最大 20 メガバイトです。</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Parlour で使える画像ではありません。PNG や JPEG などのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>画像を削除しました。</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>画像を設定しました。</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>このルームの画像を変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>このサーバーはルームの画像を保存しません。</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>サーバーが画像を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>メンバー限定</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>アドレス公開</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブあり</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>このルームへの入室を禁止されています。</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>あなたはこのルームのメンバーです。</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>あなたはこのルームの管理者です。</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>あなたはこのルームのオーナーです。</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>サーバーのアドレスではありません。次のような形式です: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>あなたのサーバーが %1 を見つけられません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 から応答がありませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>接続されていません。接続してからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 がルームを表示しないか、あなたのサーバーとの通信を許可されていません。それでも、アドレスを指定して参加を試すことはできます。</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>%1 には表示できるチャットルームがありません。</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>現在、%1 はこれ以上の問い合わせを受け付けません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 ではその語句を検索できません。別の語句か、もっと長い語句を試してください。</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 から、Parlour が理解できない応答がありました。</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>ルームのサーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>このアドレスにルームがないか、誰にも公開されていません。</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>このルームはオーナーによって閉鎖されました。</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>あなたのサーバーがルームのサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>現在、あなたのサーバーからルームのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>このルームは自身の情報を示しません。</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>%1 に問い合わせています...</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>%1 のチャットルームを探しています...</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>これまでに %n 個のルーム...</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>検索しています...</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 が表示するルームはありません。非表示のルームには、アドレスを指定して参加できます。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>最初の %n 個のルーム。ほかにもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n 個のルーム</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>画像の中の文字を入力してください</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>聞こえたものを答えてください</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>聞こえた言葉を入力してください</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>画像に写っているものを答えてください</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>動画に映っているものを答えてください</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>ルームからの質問に答えてください</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>画像の中の質問に答えてください</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>音声の質問に答えてください</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>動画の中の質問に答えてください</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>ルームからの言葉: 「%1」</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>ルームが何かを求めていますが、内容を示していません。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>現在は別の人が %1 という名前です。その人でよければ、もう一度 Enter を押してください。</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>/%1 というコマンドはありません。そのまま発言するには //%1 と書いてください。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>足りないものがあります: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>このルームのトピックを変更することはできません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::RoomConfiguration</name>
    <message>
        <source>The server did not send any settings for this room.</source>
        <translation>サーバーがこのルームの設定を送りませんでした。</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>あなたが変更したものを、他の人も変更しました。どちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>その間にサーバーのフォームが変わりました。何も保存されていません。あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>サーバーがこれを適用しませんでした。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>サーバーが適用しなかったもの: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>サーバーは変更を受け付けましたが、確認できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 設定が保存されたかどうかはわかりません。あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>サーバーがこれを拒否しました。</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>このルームのフォームは大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>それでも、ルームに属する人を決めることや、ルームを破棄することはできます。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>メンバー限定</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>ルームのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>ルームのパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>このルームは新しく作られました。他の人が入る前に設定してください。</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>このルームはすでに存在していました。そのままの状態で参加しました。</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>その間に他の人がこのルームを作成しました。そのままの状態で参加しました。</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>ルームを削除できませんでした。%1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>このルームにはすでに他の人が入っていたため、削除しませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>パスワードをディスクに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>これまでに %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>接続されていません。接続してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>ルームから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>そのニックネームは他の人が登録しています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>このルームではメンバーだけが登録でき、それ以外の人の申請は受け付けません。ルームの運営者に追加してもらう必要があります。</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>このルームには登録できません。</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>このルームに自分で登録することはできません。ルームの運営者に追加してもらう必要があります。</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>ルームが入力内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>ルームは今これを実行できませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>ルームに問い合わせています...</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>ルームはこの情報をもとに、あなたの申請について判断します。</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>登録したニックネームは、このルームではあなたのものになります。不在の間も他の人は使えません。</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>登録しています...</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>申請を送りました。ルームの運営者が判断します。</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>%1 として登録しました。参加してみてください。それでも入れない場合、このルームはニックネームを記録するだけなので、ルームの運営者にメンバーにしてもらう必要があります。</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>このルームに登録済みです。</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>このルームでは、ニックネーム %1 はあなたのものです。</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>登録を取り消しています...</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>このルームの登録を取り消しました。</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>取り消すと、このニックネームを他の人が使えるようになります。このルームでのあなたの立場は変わりません。</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>取り消すと、このルームのオーナーではなくなります。自分で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>取り消すと、このルームの管理者ではなくなります。自分で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>取り消すと、このルームのメンバーではなくなります。メンバー限定のルームなら、すぐに退出させられ、ルームの運営者に再び追加してもらう必要があります。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>ひとこと自己紹介</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 がこのルームのメンバーになることを求めています。</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 本人のコメント: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>このルームのフォームは大きすぎて表示できません。ルームの運営者に追加してもらう必要があります。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>サーバーがさらに入力を求めています。</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>ルームを設定しています...</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>ルームは設定されましたが、サーバーからの確認がありませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>設定した人: %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>設定した人: %1、%2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>人のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>人のアドレスではありません。次のような形式です: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>この人はすでに連絡先に入っています。</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>連絡先を変更できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>あなたのサーバーの上限より長すぎます。</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>ルームに問い合わせています...</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退されました</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>招待が届きませんでした。</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>このルームを通して招待することはできません。自分で直接招待することはできます。</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>このルームへの入室を禁止されています。</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>アドレスを 1 つ以上入力してください。次のような形式です: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 はアドレスではありません。次のような形式です: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>ルームに接続されていません。</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>ルームはメンバー限定ですが、この人をメンバーとして受け付けませんでした。%1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>%1 さんを招待しました。</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>まだ入室禁止です。%1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>辞退されました: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 さんが招待を辞退しました。</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 さんが招待を辞退しました: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>このルームに人を招待する権限がないため、%1 さんは招待されませんでした。</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>招待は %1 さんに届きませんでした。</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>一覧や見出しに表示されるルームの名前です。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>どんなルームかの説明です。ルームの外からも含め、誰でも読めます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>ここで使われる言語のコードです。例: ja、en</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>空になってもルームを残す</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>オフにすると、全員が退出した時点でルームとその設定は消えます。</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>画像のフィンガープリント</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>ルームのパスワード</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>オーナーも含め、入るには全員に必要です。空欄ならパスワードなしになります。今いる人はそのまま残ります。</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>サーバーはパスワードを表示しません。パスワードを削除するにはオフにしてください。</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>メンバー限定</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>メンバーのリストにある人だけが入れます。それ以外の参加者は退出させられます。</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>参加者が他の人を招待できる</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>モデレーター以外も招待できます。メンバー限定のルームでは、招待された人はメンバーになります。</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>ルームを一覧に公開</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>サーバーの一覧から誰でもこのルームを見つけられます。</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>新しく来た人に人間であることの証明を求める</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>入る前にクイズを解く必要があります。表示できないプログラムもあります。</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>証明が不要なアドレス</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>クイズを解かずに入れます。</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>購読を許可</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>ルームに入らずにメッセージを受け取れます。</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>発言を制限</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>発言権のある人だけが発言できます。発言権はモデレーターが与えます。</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>新しく来た人も発言できる</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>入った人はすぐに発言権を得ます。発言を制限したルームでのみ意味があります。</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>誰でもトピックを変更できる</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>オフにすると、モデレーターだけが変更できます。</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>傍聴者が発言権を求められる</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>モデレーターに要求が届き、認めることができます。</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>発言権を求める間隔 (秒)</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>これより早く再び求めると拒否されます。</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>傍聴者がステータス文を表示できる</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>ステータス文を使って、発言権なしに発言することもできてしまいます。</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>傍聴者がニックネームを変更できる</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>ニックネームを使って、発言権なしに発言することもできてしまいます。</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>実際のアドレスを見られる人</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>参加者の XMPP アドレスを見られる人です。</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>プライベートメッセージを送れる人</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>参加者から別の参加者へのメッセージです。</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>傍聴者がプライベートメッセージを送れる相手</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>発言権のない人から参加者へのメッセージです。</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>モデレーターにはいつでも送れる</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>モデレーターへのプライベートメッセージを全員に許可します。</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>参加者どうしの問い合わせを許可</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>プログラムどうしが、プロフィールやバージョンなどをルームを通して問い合わせられます。</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>外から参加者を見られる</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>ルームに入らずに参加者のニックネームを読めます。</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>メンバーのリストを見られる人</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>オーナー、管理者、メンバーのアドレスを取得できる人です。</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>参加者のリストに表示される人</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>それ以外の役割の人は、見えない状態でルームにいます。</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>サーバーにログを書き込む</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>サーバーが会話をファイルに書き込みます。ウェブで公開されることもよくあります。</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>アーカイブを残す</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>サーバーが会話を保存し、不在の間のものを後から読めるようにします。</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>新しく来た人に表示するメッセージの上限</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>入った人にルームが送る以前のメッセージの最大数です。</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>新しく来た人に表示するメッセージの数</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>数を指定せずに入った人にルームが送る、以前のメッセージの数です。</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>参加者の上限</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>満員のときに来た人は断られます。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>この設定を変更し、ルームを破棄できます。</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>人を入室禁止にしたり、メンバーやモデレーターにしたりできます。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>メンバー限定のルームに入れます。</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>入室禁止</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>入れません。</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>ニックネームの横に表示される肩書きを参加者に付けられます。</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>関連付けられた Publish-Subscribe ノード</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>ルームに属するものが公開される XMPP アドレスです。</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>連絡先アドレス</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>ルームについての連絡先です。</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>LDAP グループ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>モデレーターのみ</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>発言権のある人</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>傍聴者</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>不在のメンバー</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>メンバーだけが入れる</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>誰でも入れる</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>ルームが一覧に載る</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>ルームが一覧に載らない</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>互いに誰なのかが全員に見える</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>アドレスが他の人に隠される</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>空になってもルームが残る</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>入るのにパスワードが必要</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>ルームに名前がある</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>ルームに説明がある</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>非公開グループの準備ができました。招待した人だけが入れます。</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>公開ルームの準備ができました。誰でも見つけて入れます。</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>ルームの準備ができました。入るにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>サーバーの既定の設定で、ルームの準備ができました。</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>ルームの準備ができましたが、希望どおりではありません。このサーバーで実現できないこと: %1。</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>ルームの設定はまだ終わっていません。%1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>あなたのサーバーはこの大きさのファイルを受け付けません (413)。</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>サーバーが予期していた長さとファイルの長さが異なります。</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>あなたのサーバーはこの種類のファイルを受け付けません (415)。</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>サーバーがファイル用に指定した場所は、すでに使われていました (409)。</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>サーバーがファイル用に指定した場所は、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>サーバーがファイルを受け入れませんでした。ファイル用の場所がすでに使われたか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>サーバーにファイルを保存する空き容量がありません (507)。</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>サーバーがファイルを受け取れませんでした。</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>サーバーはファイルを受け取りましたが、保存されていません。</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>ファイルの送信中に接続が切れました。</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>ファイルの送信先の証明書を信頼できません。</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>このコンピューターにあるファイルが変更されたか、もう存在しません。</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>あなたのサーバーが受け付けるファイルは %1 までです。</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>ファイルが大きすぎて、あなたのサーバーでは受け付けられません。</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>あなたのサーバーは %1 以降に再びファイルを受け付けます。</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>ファイルを置いているサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>サーバーがファイルを渡しません。</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>ファイルが大きすぎて読み込めません。</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>ファイルをこのコンピューターに保存できません。</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>撮影した場所と機器がわかります</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>位置情報とカメラ情報を削除しました</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>撮影場所がわかるかもしれません。この種類のファイルからは Parlour で削除できません</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>サーバーが渡すファイルは、送信されたものとは別のファイルです。</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>パスワードが受け付けられませんでした。アドレスとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>サーバーによると、このアカウントは無効になっています。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>%1 というサーバーはありません。アドレスの @ より後ろを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 が接続を拒否しました。停止しているか、ポートが違うのかもしれません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 は暗号化に対応していません。Parlour は暗号化なしではパスワードを送りません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>%1 への暗号化接続を確立できませんでした (TLS の問題)。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>%1 の証明書が変わりました。Parlour は何も送らずに停止しました。</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 と Parlour に共通のログイン方式がありません。</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 は、あなたのパスワードを知っていることを証明しませんでした。別のサーバーかもしれないため、Parlour は接続を切りました。</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 が安全でないログインを求めました。Parlour は中止しました。</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>%1 が提示するサインイン方式が途中で改ざんされたか、サーバーの設定が間違っています。Parlour はサインインしませんでした。</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>暗号化された接続が %1 で終端していません。誰かが間に入っているか、サーバーの設定が間違っています。Parlour はサインインしませんでした。</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>別のプログラムがこのセッションを引き継ぎました。</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 が停止しようとしています。</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 から不正なデータが送られてきました。</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>ネットワーク接続が切れました。</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>このバージョンの QXmpp では Parlour は動作しません。ビルド時のバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>サインインしています...</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>再接続しています...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>接続しています...</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>アドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>アドレスではありません。次のような形式です: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>このアカウントはすでにリストにあります。</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>キーリングを使わずに保存したパスワード</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>ルームの画像</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1をディスクに保存できません。別のプログラムがファイルを使用しています。Parlour が自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1をディスクに保存できません。空き容量がありません。容量を空けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1をディスクに保存できません。Parlour に書き込み権限がありません。フォルダーのアクセス権と、ディスクが読み取り専用でないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1をディスクに保存できません。ファイルを開けません。その場所に何があるか確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1をディスクに保存できません。ディスクがエラーを報告しています。大切なものを保存し、ディスクを点検してください。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1をディスクに保存できません。ファイルが壊れていて、別の場所に移すこともできません。</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1をディスクに保存できません。ファイルはより新しいバージョンの Parlour で書き込まれています。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 復旧するまで、未送信のものは Parlour を終了すると失われます。</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 復旧するまで、変更した内容は Parlour を終了すると失われます。</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>メッセージのファイルが壊れていました。読み取れた分はここにあります。ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>設定のファイルが壊れていました。読み取れた分は使われています。ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>キーリングを使わずに保存したパスワードのファイルが壊れていました。読み取れた分は使われています。ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>ここで待っているものは、ディスクに記録を残せるようになりしだい送信されます。そうしないと二重に送信されるおそれがあるためです。</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>ディスクから削除できませんでした。Parlour の終了までに削除できなければ、次回の起動時に再び送信の対象になります。</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>未読だった古いメッセージ %n 件は、もうここに保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>メッセージは削除されました</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>モデレーターがメッセージを削除しました</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>モデレーターがメッセージを削除しました: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>%1 がメッセージを削除しました</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>%1 がメッセージを削除しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1、ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>リアクション %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>このコンピューターで非表示にしたメッセージ</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>ここにないメッセージへの返信</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: メッセージは削除されました</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>ここにないメッセージへの返信</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>既読</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>既読</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>配信済み</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>あなた宛ての新着メッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 が発言権を求めています。</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>モデレーターに発言権を求めました。</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>モデレーターは発言権の要求を読みましたが、認めませんでした。</translation>
    </message>
</context>
</TS>
