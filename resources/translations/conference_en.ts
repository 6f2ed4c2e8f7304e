<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ForkCard</name>
    <message numerus="yes">
        <source>The student has %n versions of this answer, and has not chosen one yet. You can comment on it; only the student can choose.</source>
        <translation>
            <numerusform>The student has %n version of this answer, and has not chosen one yet. You can comment on it; only the student can choose.</numerusform>
            <numerusform>The student has %n versions of this answer, and has not chosen one yet. You can comment on it; only the student can choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperFoot</name>
    <message numerus="yes">
        <source>Save as %n PDF files</source>
        <translation>
            <numerusform>Save as %n PDF file</numerusform>
            <numerusform>Save as %n PDF files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message numerus="yes">
        <source>%n words a minute</source>
        <translation>
            <numerusform>%n word a minute</numerusform>
            <numerusform>%n words a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message numerus="yes">
        <source>%n piece(s) are in.</source>
        <translation>
            <numerusform>%n piece is in.</numerusform>
            <numerusform>%n pieces are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not get in:</source>
        <translation>
            <numerusform>%n did not get in:</numerusform>
            <numerusform>%n did not get in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n did not come in.</source>
        <translation>
            <numerusform>You stopped: %n did not come in.</numerusform>
            <numerusform>You stopped: %n did not come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkShelf</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
</TS>
