<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Words you can use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you say a little more?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinderCard</name>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your advisor wrote back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{begun} of {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here any more. Was it moved, or is a stick missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This binder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list. The file stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>★ This glows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ This can grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? A question for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write back, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Click the words you want on your cue card. A few are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You speak about {spoken} minutes. There is time for {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my home language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The sample could not be written: {why}. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForkCard</name>
    <message>
        <source>You wrote this in two places. Which one do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameSentence</name>
    <message>
        <source>Blank {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters as in school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters easy to tell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like my computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor stays still, and lists open at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and colors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong in the app. Your words are safe. Please show your advisor this file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I am proud of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote before (it is kept):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start my binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shared computer: nothing stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this where others use the same computer. It will forget you and your binder; keep the file yourself, on a stick or in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family is coming to school. You will lead the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you get ready for it. It takes a few short sittings, and your words are saved while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week I built a volcano, and I can tell why it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportSwitch</name>
    <message>
        <source>More help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeSteps</name>
    <message>
        <source>1. Answer one question at a time. Help is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Print your pages and your cue cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Lead the meeting. You know what to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Your words are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All binders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Remove this answer for good …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes your answer and all its earlier versions out of the binder. Nobody can bring them back, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
