<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>My own parts</source>
        <translation>Mis propias partes</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Begin {term}</source>
        <translation>Empezar: {term}</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Words you can use:</source>
        <translation>Palabras que puedes usar:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Can you say a little more?</source>
        <translation>¿Puedes contar un poco más?</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Never mind</source>
        <translation>Mejor no</translation>
    </message>
</context>
<context>
    <name>BinderCard</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Your advisor wrote back</source>
        <translation>Tu guía te contestó</translation>
    </message>
    <message>
        <source>Ready to meet</source>
        <translation>Listo para la reunión</translation>
    </message>
    <message>
        <source>Answers so far: {count}</source>
        <translation>Respuestas hasta ahora: {count}</translation>
    </message>
    <message>
        <source>{begun} of {count} answers</source>
        <translation>{begun} de {count} respuestas</translation>
    </message>
    <message>
        <source>It is not here any more. Was it moved, or is a stick missing?</source>
        <translation>Ya no está aquí. ¿Se cambió de lugar, o falta una memoria USB?</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>This binder cannot be read.</source>
        <translation>Este portafolio no se puede leer.</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>Quitar {name} de esta lista</translation>
    </message>
    <message>
        <source>Take off this list. The file stays.</source>
        <translation>Quitar de esta lista. El archivo se queda.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Another file has taken the place of {name}. Your words are safe: your binder is now {new}, in the same folder.</source>
        <translation>Otro archivo ocupó el lugar de {name}. Tus palabras están a salvo: tu portafolio es ahora {new}, en la misma carpeta.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>%n questions here wait for your words. Begin with this one:</source>
        <translation>Preguntas que aquí esperan tus palabras: %n. Empieza con esta:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>You wrote this in two ways. Choose the words that you want.</source>
        <translation>Escribiste esto de dos maneras. Elige las palabras que quieres.</translation>
    </message>
    <message>
        <source>Your advisor liked this: {said}</source>
        <translation>A tu guía le gustó esto: {said}</translation>
    </message>
    <message>
        <source>Your advisor asks: {said}</source>
        <translation>Tu guía pregunta: {said}</translation>
    </message>
    <message>
        <source>Your advisor says: {said}</source>
        <translation>Tu guía dice: {said}</translation>
    </message>
    <message>
        <source>You gave this part a name. Write what you want to say, or take it out.</source>
        <translation>Le diste un nombre a esta parte. Escribe lo que quieres decir o quítala.</translation>
    </message>
    <message>
        <source>How did it go with this goal? Choose one.</source>
        <translation>¿Cómo te fue con esta meta? Elige una opción.</translation>
    </message>
    <message>
        <source>What or who helped you with this goal?</source>
        <translation>¿Qué o quién te ayudó con esta meta?</translation>
    </message>
    <message>
        <source>You began this in another way. Your words are kept. Look here and go on.</source>
        <translation>Empezaste esto de otra manera. Tus palabras están guardadas. Mira aquí y sigue.</translation>
    </message>
    <message>
        <source>Your sentence still has an open spot: {words}</source>
        <translation>A tu frase todavía le falta algo: {words}</translation>
    </message>
    <message>
        <source>Your words stop after {words}. What comes next?</source>
        <translation>Tus palabras se detienen después de {words}. ¿Qué sigue?</translation>
    </message>
    <message>
        <source>You say: {words} Can you tell a little more, so that your family can picture it?</source>
        <translation>Dices: {words} ¿Puedes contar un poco más, para que tu familia se lo imagine?</translation>
    </message>
    <message>
        <source>You say {words} in {classes}. What is special in each class?</source>
        <translation>Dices {words} en {classes}. ¿Qué tiene de especial cada clase?</translation>
    </message>
    <message>
        <source>All of this is in CAPITAL LETTERS. Small letters are easier to read out loud.</source>
        <translation>Todo esto está en MAYÚSCULAS. Las minúsculas son más fáciles de leer en voz alta.</translation>
    </message>
    <message>
        <source>Paper can&apos;t show {signs}. It prints {names} instead. Keep it, or use words.</source>
        <translation>El papel no puede mostrar {signs}. En su lugar imprime {names}. Déjalo así, o usa palabras.</translation>
    </message>
    <message>
        <source>Goal {number} has no step yet. What is one small thing that you will do?</source>
        <translation>La meta {number} todavía no tiene un paso. ¿Qué cosa pequeña vas a hacer?</translation>
    </message>
    <message>
        <source>This part has {given} min. Your words take a bit longer. What matters most?</source>
        <translation>Esta parte tiene {given} min. Tus palabras duran un poco más. ¿Qué es lo más importante?</translation>
    </message>
    <message>
        <source>This part has {given} min. Your words take about {spoken} min. What matters most?</source>
        <translation>Esta parte tiene {given} min. Tus palabras duran unos {spoken} min. ¿Qué es lo más importante?</translation>
    </message>
    <message>
        <source>Tell about one thing that was hard, and what helped you. It makes your story strong.</source>
        <translation>Cuenta algo que fue difícil y qué te ayudó. Eso le da fuerza a tu historia.</translation>
    </message>
    <message>
        <source>Who comes to your conference? Write their names, so that you can greet them.</source>
        <translation>¿Quién viene a tu reunión? Escribe sus nombres para poder saludarles.</translation>
    </message>
    <message>
        <source>When is your conference? Write down the day.</source>
        <translation>¿Cuándo es tu reunión? Anota el día.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Tus trabajos</translation>
    </message>
    <message>
        <source>Your whole conference</source>
        <translation>Toda tu reunión</translation>
    </message>
    <message>
        <source>All your classes</source>
        <translation>Todas tus clases</translation>
    </message>
    <message>
        <source>All your goals</source>
        <translation>Todas tus metas</translation>
    </message>
    <message>
        <source>Your binder has no work yet. Add a photo or a file of something you made.</source>
        <translation>Tu carpeta no tiene trabajos todavía. Agrega una foto o un archivo de algo que hiciste.</translation>
    </message>
    <message>
        <source>Add a piece of work for: {classes}</source>
        <translation>Agrega un trabajo de: {classes}</translation>
    </message>
    <message>
        <source>Which piece are you proud of? Mark one.</source>
        <translation>¿Qué trabajo te da orgullo? Marca uno.</translation>
    </message>
    <message>
        <source>Which piece was a challenge? Mark one. It shows how you grow.</source>
        <translation>¿Qué trabajo fue un reto? Marca uno. Así se ve cómo creces.</translation>
    </message>
    <message>
        <source>You can show a piece of work here. Which one fits your words?</source>
        <translation>Aquí puedes mostrar un trabajo. ¿Cuál va con tus palabras?</translation>
    </message>
    <message>
        <source>Choose a piece to show with your words: {classes}</source>
        <translation>Elige un trabajo para mostrar con tus palabras: {classes}</translation>
    </message>
    <message>
        <source>Do you want to talk about this work too? {pieces}</source>
        <translation>¿Quieres hablar también de este trabajo? {pieces}</translation>
    </message>
    <message>
        <source>Say in a sentence what this work shows: {pieces}</source>
        <translation>Di en una oración qué muestra este trabajo: {pieces}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>You chose, in this order:</source>
        <translation>Elegiste, en este orden:</translation>
    </message>
    <message>
        <source>Or choose from these:</source>
        <translation>O elige entre estas:</translation>
    </message>
    <message>
        <source>Choose a word to move it, or drag it.</source>
        <translation>Elige una palabra para moverla, o arrástrala.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Where new binders are kept</source>
        <translation>Dónde se guardan los portafolios nuevos</translation>
    </message>
</context>
<context>
    <name>ClassTicks</name>
    <message>
        <source>{name} goes on</source>
        <translation>{name} sigue</translation>
    </message>
</context>
<context>
    <name>ClassesPanel</name>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Type a class, then press Enter</source>
        <translation>Escribe una clase y presiona Entrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>You will talk about them in this order.</source>
        <translation>Hablarás de ellas en este orden.</translation>
    </message>
</context>
<context>
    <name>ClassesStep</name>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Type a class, then press Enter</source>
        <translation>Escribe una clase y presiona Entrar</translation>
    </message>
    <message>
        <source>Which classes will you talk about?</source>
        <translation>¿De qué clases vas a hablar?</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>★ This glows</source>
        <translation>★ Esto brilla</translation>
    </message>
    <message>
        <source>↗ This can grow</source>
        <translation>↗ Esto puede crecer</translation>
    </message>
    <message>
        <source>? A question for you</source>
        <translation>? Una pregunta para ti</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Tu respuesta a tu guía</translation>
    </message>
    <message>
        <source>Write back, if you like</source>
        <translation>Contesta, si quieres</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Ya lo miré</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>There is another copy of your binder: {name}. Put its words into this one?</source>
        <translation>Hay otra copia de tu portafolio: {name}. ¿Quieres poner sus palabras en este?</translation>
    </message>
    <message>
        <source>Put its words in</source>
        <translation>Poner sus palabras</translation>
    </message>
</context>
<context>
    <name>CornerHandles</name>
    <message>
        <source>Top left corner</source>
        <translation>Esquina de arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Esquina de arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Esquina de abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Esquina de abajo a la izquierda</translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Click the words you want on your cue card. A few are enough.</source>
        <translation>Haz clic en las palabras que quieres en tu tarjeta. Con unas pocas basta.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elige un día</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Hecho otra vez</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mis trabajos</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Todo listo?</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>My advisor</source>
        <translation>Mi guía</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>My conferences</source>
        <translation>Mis reuniones</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esto?</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>In my home language</source>
        <translation>En la lengua de mi casa</translation>
    </message>
    <message>
        <source>Cue card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>Palabras de antes</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Where your binder is kept</source>
        <translation>Dónde se guarda tu portafolio</translation>
    </message>
    <message>
        <source>The sample could not be written: {why}. Make room on the disk.</source>
        <translation>No se pudo escribir el ejemplo: {why}. Haz espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder for new binders</source>
        <translation>Elegir otra carpeta para los portafolios nuevos</translation>
    </message>
    <message>
        <source>Binders made before stay where they are. On a shared computer another folder is forgotten when you close Conference.</source>
        <translation>Los portafolios de antes se quedan donde están. En una computadora compartida, la otra carpeta se olvida cuando cierras Conference.</translation>
    </message>
    <message>
        <source>Binders made before stay where they are. Binders that lie in the new folder come to your first page.</source>
        <translation>Los portafolios de antes se quedan donde están. Los que hay en la carpeta nueva aparecen en tu primera página.</translation>
    </message>
</context>
<context>
    <name>ForkCard</name>
    <message>
        <source>You wrote this in two places. Which one do you want?</source>
        <translation>Escribiste esto en dos lugares. ¿Cuál quieres?</translation>
    </message>
    <message numerus="yes">
        <source>The student has %n versions of this answer, and has not chosen one yet. You can comment on it; only the student can choose.</source>
        <translation>
            <numerusform>El estudiante tiene %n versión de esta respuesta y aún no eligió. Puedes comentarla; solo el estudiante puede elegir.</numerusform>
            <numerusform>El estudiante tiene %n versiones de esta respuesta y aún no eligió una. Puedes comentarla; solo el estudiante puede elegir.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Prints now</source>
        <translation>✓ Se imprime ahora</translation>
    </message>
    <message>
        <source>Does not print now</source>
        <translation>No se imprime ahora</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Quiero este</translation>
    </message>
</context>
<context>
    <name>FrameSentence</name>
    <message>
        <source>Blank {number}</source>
        <translation>Espacio {number}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>GatheringWork</name>
    <message>
        <source>Your work: you can choose many at once</source>
        <translation>Tus trabajos: puedes elegir muchos a la vez</translation>
    </message>
    <message>
        <source>A folder with your work</source>
        <translation>Una carpeta con tus trabajos</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>The folder where {student} finds it</source>
        <translation>La carpeta donde {student} lo encuentra</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Add a goal of mine</source>
        <translation>Agregar una meta mía</translation>
    </message>
    <message>
        <source>Add a goal we make together</source>
        <translation>Agregar una meta que hacemos juntos</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Meta {number}</translation>
    </message>
    <message>
        <source>Goal {number}, made with my family</source>
        <translation>Meta {number}, hecha con mi familia</translation>
    </message>
</context>
<context>
    <name>GuestCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rosa Okafor</source>
        <translation>Rosa Okafor</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>my grandmother</source>
        <translation>mi abuela</translation>
    </message>
    <message>
        <source>Language they read</source>
        <translation>Lengua en que lee</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Escribe una lengua</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Who it is for you</source>
        <translation>Quién es para ti</translation>
    </message>
    <message>
        <source>Language they read best</source>
        <translation>Lengua en que lee mejor</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>To my advisor and back</source>
        <translation>A mi guía y de vuelta</translation>
    </message>
    <message>
        <source>A copy of your binder goes into a folder that your advisor can open. Your own binder stays here, and you can go on writing.</source>
        <translation>Una copia de tu portafolio va a una carpeta que tu guía puede abrir. Tu portafolio se queda aquí, y puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Ya volvió</translation>
    </message>
    <message>
        <source>Comments go beside your answers. Nobody changes your words: they stay as you wrote them.</source>
        <translation>Los comentarios van junto a tus respuestas. Nadie cambia tus palabras: se quedan como las escribiste.</translation>
    </message>
    <message>
        <source>Choose the file that came back</source>
        <translation>Elegir el archivo que volvió</translation>
    </message>
    <message>
        <source>Go to the first comment</source>
        <translation>Ir al primer comentario</translation>
    </message>
    <message>
        <source>It went last to: {folder}</source>
        <translation>La última vez fue a: {folder}</translation>
    </message>
    <message>
        <source>Give it to “{folder}” again</source>
        <translation>Entregar otra vez en «{folder}»</translation>
    </message>
    <message>
        <source>Look in “{folder}”</source>
        <translation>Mirar en «{folder}»</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Done. “{file}” is in “{folder}” now.</source>
        <translation>Listo. «{file}» ya está en «{folder}».</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>The folder that your advisor reads</source>
        <translation>La carpeta que lee tu guía</translation>
    </message>
    <message>
        <source>The file that came back</source>
        <translation>El archivo que volvió</translation>
    </message>
    <message>
        <source>Binders (*.binder);;All files (*)</source>
        <translation>Portafolios (*.binder);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: antes</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: después</translation>
    </message>
    <message>
        <source>{name}: take out</source>
        <translation>{name}: quitar</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Something that is good already</source>
        <translation>Algo que ya está bien</translation>
    </message>
    <message>
        <source>Something that can become better</source>
        <translation>Algo que puede mejorar</translation>
    </message>
    <message>
        <source>Something you would like to know</source>
        <translation>Algo que te gustaría saber</translation>
    </message>
</context>
<context>
    <name>LanguagesEdit</name>
    <message>
        <source>You can choose more than one.</source>
        <translation>Puedes elegir más de una.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Muy amplio</translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation>Letras de siempre</translation>
    </message>
    <message>
        <source>Letters as in school</source>
        <translation>Letras como en la escuela</translation>
    </message>
    <message>
        <source>Letters easy to tell apart</source>
        <translation>Letras fáciles de distinguir</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Like my computer</source>
        <translation>Como mi computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Mucho contraste</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Nada se mueve ni parpadea</translation>
    </message>
    <message>
        <source>The cursor stays still, and lists open at once.</source>
        <translation>El cursor se queda quieto y las listas se abren de una vez.</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Lengua de la aplicación</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Letters and colors</source>
        <translation>Letras y colores</translation>
    </message>
    <message>
        <source>Where new binders are kept</source>
        <translation>Dónde se guardan los portafolios nuevos</translation>
    </message>
</context>
<context>
    <name>MePanel</name>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>How to say my name</source>
        <translation>Cómo se dice mi nombre</translation>
    </message>
    <message>
        <source>My pronouns</source>
        <translation>Mis pronombres</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>ella</translation>
    </message>
    <message>
        <source>My grade</source>
        <translation>Mi grado</translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Languages we speak at home</source>
        <translation>Lenguas que hablamos en casa</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Escribe una lengua</translation>
    </message>
    <message>
        <source>Write it as it sounds. BIG letters where the voice goes up.</source>
        <translation>Escríbelo como suena. Letras GRANDES donde sube la voz.</translation>
    </message>
</context>
<context>
    <name>MeStep</name>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>Maya Okafor</source>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <source>How to say my name</source>
        <translation>Cómo se dice mi nombre</translation>
    </message>
    <message>
        <source>My grade</source>
        <translation>Mi grado</translation>
    </message>
    <message>
        <source>My advisor</source>
        <translation>Mi guía</translation>
    </message>
    <message>
        <source>Ms. Rivera</source>
        <translation>Sra. Rivera</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Write it as it sounds. BIG letters where the voice goes up.</source>
        <translation>Escríbelo como suena. Letras GRANDES donde sube la voz.</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Write your name first. All else can wait.</source>
        <translation>Primero escribe tu nombre. Lo demás puede esperar.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>Salón 12</translation>
    </message>
    <message>
        <source>How fast I speak</source>
        <translation>Qué tan rápido hablo</translation>
    </message>
    <message>
        <source>An interpreter comes</source>
        <translation>Viene un intérprete</translation>
    </message>
    <message>
        <source>Are you done sooner or later than we say? Change it here. Our minutes follow.</source>
        <translation>¿Terminas antes o después de lo que decimos? Cámbialo aquí. Nuestros minutos se ajustan.</translation>
    </message>
    <message>
        <source>An interpreter says it all again, so it takes two times as long. We count that in.</source>
        <translation>Un intérprete lo dice todo otra vez, así que tarda el doble. Eso ya lo contamos.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>You speak about {speaks} min. Your family has {family} min.</source>
        <translation>Hablas unos {speaks} min. Tu familia tiene {family} min.</translation>
    </message>
    <message>
        <source>That is {over} min too long.</source>
        <translation>Son {over} min de más.</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong in the app. Your words are safe. Please show your advisor this file: {path}</source>
        <translation>Algo salió mal en la aplicación. Tus palabras están a salvo. Por favor, muéstrale este archivo a tu guía: {path}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{name}: not known yet</source>
        <translation>{name}: todavía no se sabe</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
</context>
<context>
    <name>NetworkBinders</name>
    <message>
        <source>Your words are going to the school folder.</source>
        <translation>Tus palabras van a la carpeta de la escuela.</translation>
    </message>
    <message>
        <source>You can close the window now.</source>
        <translation>Ya puedes cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>How it went</source>
        <translation>Cómo me fue</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>La cumplí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Last time you said:</source>
        <translation>La última vez dijiste:</translation>
    </message>
</context>
<context>
    <name>OwnCommentCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>Make it another kind</source>
        <translation>Cambiar de tipo</translation>
    </message>
    <message>
        <source>{kind}: make it another kind</source>
        <translation>{kind}: cambiar de tipo</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Quitar este comentario</translation>
    </message>
    <message>
        <source>{student} wrote back: {words}</source>
        <translation>{student} contestó: {words}</translation>
    </message>
    <message>
        <source>✓ {student} has looked at this</source>
        <translation>✓ {student} ya lo miró</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Your page will grow here as you write.</source>
        <translation>Tu página crecerá aquí mientras escribes.</translation>
    </message>
    <message>
        <source>Your page can&apos;t be shown right now.</source>
        <translation>Ahora no se puede mostrar tu página.</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Which pages do you want to show?</source>
        <translation>¿Qué páginas quieres mostrar?</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>{part}, page {page} of {pages}</source>
        <translation>{part}, página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Your page can&apos;t be shown right now. Keep writing: it will be tried again.</source>
        <translation>Ahora no se puede mostrar tu página. Sigue escribiendo: se intentará otra vez.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Make it small again</source>
        <translation>Hacerla pequeña otra vez</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Verla en grande</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Your page</source>
        <translation>Tu página</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Some questions have no words in {also} yet. They print in {main}.</source>
        <translation>Algunas preguntas todavía no están en {also}. Se imprimen en {main}.</translation>
    </message>
    <message>
        <source>The questions have no words in {also} yet. They print in {main}.</source>
        <translation>Las preguntas todavía no están en {also}. Se imprimen en {main}.</translation>
    </message>
    <message>
        <source>Paper can&apos;t show {sign}. It prints “({name})” instead.</source>
        <translation>El papel no puede mostrar {sign}. En su lugar imprime «({name})».</translation>
    </message>
    <message>
        <source>Some letters print in a font of this computer. They will be there.</source>
        <translation>Algunas letras se imprimen con un tipo de letra de esta computadora. Van a salir.</translation>
    </message>
    <message>
        <source>Save %n files. Their names will end in: {parts}</source>
        <translation>Guardar %n archivos. Sus nombres terminarán en: {parts}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Guardado: {files}</translation>
    </message>
    <message>
        <source>Saved %n files: {files}</source>
        <translation>Se guardaron %n archivos: {files}</translation>
    </message>
    <message>
        <source>Your pages are on their way to the printer.</source>
        <translation>Tus páginas van en camino a la impresora.</translation>
    </message>
    <message>
        <source>Your pages are on their way to “{printer}”.</source>
        <translation>Tus páginas van en camino a «{printer}».</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF and print it elsewhere.</source>
        <translation>Esta computadora no tiene impresora. Puedes guardar un PDF e imprimirlo en otro lugar.</translation>
    </message>
    <message>
        <source>The printer did not take your pages. Look whether it is on and has paper, then try again. You can also save a PDF.</source>
        <translation>La impresora no recibió tus páginas. Mira si está encendida y tiene papel, y prueba otra vez. También puedes guardar un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is a binder. It stays as it is. Choose another name.</source>
        <translation>«{name}» es un portafolio. Se queda como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no room left for “{name}”. Choose another place, or make room and save it again.</source>
        <translation>Ya no hay espacio para «{name}». Elige otro lugar, o haz espacio y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be saved in this folder. It is locked, or the file is open in another app. Choose another folder or name.</source>
        <translation>«{name}» no se puede guardar en esta carpeta. Está bloqueada, o el archivo está abierto en otra aplicación. Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>The folder for “{name}” is not there any more. Choose another folder.</source>
        <translation>La carpeta para «{name}» ya no está. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be saved there. Choose another folder or name.</source>
        <translation>«{name}» no se puede guardar ahí. Elige otra carpeta u otro nombre.</translation>
    </message>
</context>
<context>
    <name>PaperFoot</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Save as %n PDF files</source>
        <translation>
            <numerusform>Guardar como %n archivo PDF</numerusform>
            <numerusform>Guardar como %n archivos PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Script: all your words</source>
        <translation>Guion: todas tus palabras</translation>
    </message>
    <message>
        <source>Cue cards: a few words to hold</source>
        <translation>Tarjetas: unas pocas palabras en la mano</translation>
    </message>
    <message>
        <source>Portfolio: your work as a book</source>
        <translation>Portafolio: tu trabajo como un libro</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Letras grandes</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segunda lengua</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Carta (8.5 × 11 pulgadas)</translation>
    </message>
    <message>
        <source>A4 (21 × 29.7 cm)</source>
        <translation>A4 (21 × 29.7 cm)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Add a part of my own</source>
        <translation>Agregar una parte mía</translation>
    </message>
    <message>
        <source>Is there something that nobody asks you about? Add it here. You will say it, and it is printed, like every other part.</source>
        <translation>¿Hay algo que nadie te pregunta? Agrégalo aquí. Lo dirás y se imprime, como todas las demás partes.</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mi propia parte</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>A challenge</source>
        <translation>Un reto</translation>
    </message>
    <message>
        <source>My community</source>
        <translation>Mi comunidad</translation>
    </message>
    <message>
        <source>What I would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibición</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Mi familia</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Cómo he crecido</translation>
    </message>
    <message>
        <source>Work habits</source>
        <translation>Hábitos de trabajo</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation>Quién me ayuda</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>My next step</source>
        <translation>Mi siguiente paso</translation>
    </message>
    <message>
        <source>My own part</source>
        <translation>Mi propia parte</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mis planes</translation>
    </message>
    <message>
        <source>What I am proud of</source>
        <translation>De qué siento orgullo</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>hay algo que mirar</translation>
    </message>
    <message>
        <source>My last goal</source>
        <translation>Mi última meta</translation>
    </message>
    <message>
        <source>My last goal {number}</source>
        <translation>Mi última meta {number}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>míralo</translation>
    </message>
    <message>
        <source>The goal we made together</source>
        <translation>La meta que hicimos juntos</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Who comes, and who helps you? You will introduce them in this order.</source>
        <translation>¿Quién viene y quién te ayuda? Los presentarás en este orden.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Languages at home</source>
        <translation>Lenguas en casa</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Escribe una lengua</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Agregar a otra persona</translation>
    </message>
    <message>
        <source>Languages we speak at home</source>
        <translation>Lenguas que hablamos en casa</translation>
    </message>
    <message>
        <source>Who may come to your meeting?</source>
        <translation>¿Quién puede venir a tu reunión?</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Tilt left</source>
        <translation>Inclinar a la izquierda</translation>
    </message>
    <message>
        <source>Tilt right</source>
        <translation>Inclinar a la derecha</translation>
    </message>
    <message>
        <source>Make it easy to read</source>
        <translation>Hacerla fácil de leer</translation>
    </message>
    <message>
        <source>For a photo of paper: white paper, dark letters</source>
        <translation>Para una foto de papel: papel blanco, letras oscuras</translation>
    </message>
    <message>
        <source>Back to the first picture</source>
        <translation>Volver a la primera imagen</translation>
    </message>
    <message>
        <source>Cut it</source>
        <translation>Recortarla</translation>
    </message>
    <message>
        <source>Mark the corners of the paper</source>
        <translation>Marcar las esquinas del papel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Drag the corners in the picture, or move them with Tab and the arrow keys.</source>
        <translation>Arrastra las esquinas en la imagen, o muévelas con Tab y las flechas.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>PieceAtHand</name>
    <message>
        <source>Where to put the file</source>
        <translation>Dónde poner el archivo</translation>
    </message>
    <message>
        <source>Done. “{file}” is in “{folder}” now.</source>
        <translation>Listo. «{file}» está ahora en «{folder}».</translation>
    </message>
</context>
<context>
    <name>PiecePage</name>
    <message>
        <source>One piece of my work</source>
        <translation>Uno de mis trabajos</translation>
    </message>
    <message>
        <source>All my work</source>
        <translation>Todos mis trabajos</translation>
    </message>
    <message>
        <source>Piece before</source>
        <translation>Trabajo anterior</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Trabajo siguiente</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Piece {place} of {count}</source>
        <translation>Trabajo {place} de {count}</translation>
    </message>
</context>
<context>
    <name>PieceQuestions</name>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PieceWords</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Llegó a ser</translation>
    </message>
    <message>
        <source>When I made it</source>
        <translation>Cuándo lo hice</translation>
    </message>
    <message>
        <source>They stand side by side on paper.</source>
        <translation>En el papel están uno al lado del otro.</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Todavía sin clase</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Todavía no lo dije</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose what you want on paper.</source>
        <translation>Elige lo que quieres en papel.</translation>
    </message>
    <message>
        <source>Your pages are being made …</source>
        <translation>Se están haciendo tus páginas …</translation>
    </message>
    <message>
        <source>Your pages can&apos;t be made right now. Your words are safe.</source>
        <translation>Ahora no se pueden hacer tus páginas. Tus palabras están a salvo.</translation>
    </message>
    <message>
        <source>The pages can&apos;t be shown right now. You can still save and print them.</source>
        <translation>Ahora no se pueden mostrar las páginas. Aun así puedes guardarlas e imprimirlas.</translation>
    </message>
    <message>
        <source>Your pages are being saved …</source>
        <translation>Se están guardando tus páginas …</translation>
    </message>
    <message>
        <source>Your pages are being printed …</source>
        <translation>Se están imprimiendo tus páginas …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed any further.</source>
        <translation>Se detuvo. No se guardó ni se imprimió nada más.</translation>
    </message>
    <message>
        <source>That did not work. Your words are safe. Please try again.</source>
        <translation>No funcionó. Tus palabras están a salvo. Prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What you wrote before (it is kept):</source>
        <translation>Lo que escribiste antes (está guardado):</translation>
    </message>
    <message>
        <source>Written before, with other help (it does not print):</source>
        <translation>Escrito antes, con otra ayuda (no se imprime):</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Saltar por ahora</translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fewer words in a minute</source>
        <translation>Menos palabras por minuto</translation>
    </message>
    <message>
        <source>More words in a minute</source>
        <translation>Más palabras por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n words a minute</source>
        <translation>
            <numerusform>%n palabra por minuto</numerusform>
            <numerusform>%n palabras por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The list can&apos;t be shown right now. Your words are safe. Come back to it later.</source>
        <translation>Ahora no se puede mostrar la lista. Tus palabras están a salvo. Vuelve más tarde.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready?</source>
        <translation>¿Todo listo?</translation>
    </message>
    <message>
        <source>You can print your paper at any time.</source>
        <translation>Puedes imprimir cuando quieras.</translation>
    </message>
    <message>
        <source>You are ready.</source>
        <translation>Ya está todo listo.</translation>
    </message>
    <message>
        <source>Your words are all here. Say them out loud once, to somebody you like. Then print your paper.</source>
        <translation>Todas tus palabras están aquí. Dilas una vez en voz alta a alguien que quieras. Después imprime.</translation>
    </message>
    <message>
        <source>Print my paper</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Go to Paper</source>
        <translation>Ir a Papel</translation>
    </message>
    <message>
        <source>Everything is still ahead of you. Begin with any line that you like.</source>
        <translation>Todo está por hacer. Empieza por la línea que quieras.</translation>
    </message>
    <message>
        <source>Here is what you could look at again. You choose what to change.</source>
        <translation>Esto es lo que podrías mirar otra vez. Tú eliges qué cambiar.</translation>
    </message>
    <message>
        <source>Leave them their time: choose what matters most.</source>
        <translation>Déjales su tiempo: elige lo que más importa.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your advisor</source>
        <translation>Tu guía</translation>
    </message>
    <message>
        <source>Give it to {advisor}</source>
        <translation>Entregar a {advisor}</translation>
    </message>
    <message>
        <source>Give it to my advisor</source>
        <translation>Entregar a mi guía</translation>
    </message>
    <message>
        <source>{advisor} read it and says: it is ready.</source>
        <translation>{advisor} lo leyó y dice que está listo.</translation>
    </message>
    <message>
        <source>{advisor} read it and gave it back to you. Now it is your turn.</source>
        <translation>{advisor} lo leyó y te lo devolvió. Ahora te toca a ti.</translation>
    </message>
    <message>
        <source>{advisor} has it now. You can go on writing while you wait.</source>
        <translation>{advisor} ya lo tiene. Puedes seguir escribiendo mientras esperas.</translation>
    </message>
    <message>
        <source>You are still writing. {advisor} has not seen it yet.</source>
        <translation>Todavía estás escribiendo. {advisor} aún no lo ha visto.</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Brilla</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Puede crecer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>{advisor} wrote one comment.</source>
        <translation>{advisor} escribió un comentario.</translation>
    </message>
    <message>
        <source>{advisor} wrote %n comments.</source>
        <translation>{advisor} escribió %n comentarios.</translation>
    </message>
    <message>
        <source>{advisor} gave the binder back to you.</source>
        <translation>{advisor} te devolvió el portafolio.</translation>
    </message>
    <message>
        <source>{advisor} says: your binder is ready.</source>
        <translation>{advisor} dice que tu portafolio está listo.</translation>
    </message>
    <message>
        <source>Words of yours came with it, in one answer.</source>
        <translation>Con él llegaron palabras tuyas, en una respuesta.</translation>
    </message>
    <message>
        <source>Words of yours came with it, in %n answers.</source>
        <translation>Con él llegaron palabras tuyas, en %n respuestas.</translation>
    </message>
    <message>
        <source>There is nothing new in it. You have all of it already.</source>
        <translation>No trae nada nuevo. Ya lo tienes todo.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Approve: it is ready</source>
        <translation>Aprobar: está listo</translation>
    </message>
    <message>
        <source>Give it back with my comments</source>
        <translation>Devolver con mis comentarios</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Copiar a una carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Your comments and the help you suggest are never printed.</source>
        <translation>Tus comentarios y la ayuda que sugieres nunca se imprimen.</translation>
    </message>
    <message>
        <source>The binder of {student}</source>
        <translation>El portafolio de {student}</translation>
    </message>
    <message>
        <source>Answers you have not read yet: {count}</source>
        <translation>Respuestas que todavía no has leído: {count}</translation>
    </message>
    <message>
        <source>✓ Given back to {student} with your comments.</source>
        <translation>✓ Devuelto a {student} con tus comentarios.</translation>
    </message>
    <message>
        <source>✓ Approved. {student} reads that it is ready.</source>
        <translation>✓ Aprobado. {student} lee que está listo.</translation>
    </message>
    <message>
        <source>You have not given it back yet.</source>
        <translation>Todavía no lo has devuelto.</translation>
    </message>
    <message>
        <source>You gave it back before. There is something new to read.</source>
        <translation>Ya lo habías devuelto. Hay algo nuevo que leer.</translation>
    </message>
    <message>
        <source>Return to {student} with my comments</source>
        <translation>Devolver a {student} con mis comentarios</translation>
    </message>
    <message>
        <source>★ one glow</source>
        <translation>★ un brillo</translation>
    </message>
    <message>
        <source>★ {count} glows</source>
        <translation>★ {count} brillos</translation>
    </message>
    <message>
        <source>↗ one grow</source>
        <translation>↗ un consejo para crecer</translation>
    </message>
    <message>
        <source>↗ {count} grows</source>
        <translation>↗ {count} consejos para crecer</translation>
    </message>
    <message>
        <source>? one question</source>
        <translation>? una pregunta</translation>
    </message>
    <message>
        <source>? {count} questions</source>
        <translation>? {count} preguntas</translation>
    </message>
    <message>
        <source>Your words are in this file: {path}. Put it back where {student} finds it.</source>
        <translation>Tus palabras están en este archivo: {path}. Ponlo donde {student} lo encuentre.</translation>
    </message>
    <message>
        <source>Done. “{file}” is in “{folder}” now.</source>
        <translation>Listo. «{file}» ya está en «{folder}».</translation>
    </message>
    <message>
        <source>Binder {number} of {count} in this folder</source>
        <translation>Portafolio {number} de {count} en esta carpeta</translation>
    </message>
    <message>
        <source>Next binder in this folder: {name}</source>
        <translation>Siguiente portafolio en esta carpeta: {name}</translation>
    </message>
    <message>
        <source>This was the last binder in this folder.</source>
        <translation>Este era el último portafolio de esta carpeta.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Your comment</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Agregar comentario</translation>
    </message>
    <message>
        <source>Comments stay in the binder. They are never printed.</source>
        <translation>Los comentarios se quedan en el portafolio. Nunca se imprimen.</translation>
    </message>
    <message>
        <source>How much help should there be?</source>
        <translation>¿Cuánta ayuda debe haber?</translation>
    </message>
    <message>
        <source>What do you say to {student} about this?</source>
        <translation>¿Qué le dices a {student} sobre esto?</translation>
    </message>
    <message>
        <source>Help for {student}</source>
        <translation>Ayuda para {student}</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Next unread</source>
        <translation>Siguiente sin leer</translation>
    </message>
    <message>
        <source>The next answer with words you have not read; Ctrl+Enter does it too, where nothing is typed</source>
        <translation>La siguiente respuesta con palabras que no has leído; también con Ctrl+Entrar, donde no se escribe nada</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>your student</source>
        <translation>tu estudiante</translation>
    </message>
</context>
<context>
    <name>SchoolFolder</name>
    <message>
        <source>The school folder is back. Your words are there.</source>
        <translation>La carpeta de la escuela volvió. Tus palabras ya están ahí.</translation>
    </message>
    <message>
        <source>The school folder cannot be reached. Your words are saved on this computer and go there as soon as it is back.</source>
        <translation>No se puede llegar a la carpeta de la escuela. Tus palabras están guardadas en esta computadora y van ahí en cuanto vuelva.</translation>
    </message>
    <message>
        <source>The school folder takes no words now. Your words are saved on this computer and go there as soon as it does. ({why})</source>
        <translation>La carpeta de la escuela no acepta palabras ahora. Tus palabras están guardadas en esta computadora y van ahí en cuanto las acepte. ({why})</translation>
    </message>
    <message>
        <source>Your binder is coming from the school folder.</source>
        <translation>Tu portafolio viene de la carpeta de la escuela.</translation>
    </message>
    <message>
        <source>The school folder cannot be reached. Ask an adult to look at the network.</source>
        <translation>No se puede llegar a la carpeta de la escuela. Pide a un adulto que revise la red.</translation>
    </message>
    <message>
        <source>Your words could not go to the school folder. They stay on this computer until they can. Tell an adult.</source>
        <translation>Tus palabras no pudieron ir a la carpeta de la escuela. Se quedan en esta computadora hasta que puedan. Avisa a un adulto.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>1. Me</source>
        <translation>1. Yo</translation>
    </message>
    <message>
        <source>2. My classes</source>
        <translation>2. Mis clases</translation>
    </message>
    <message>
        <source>3. My people</source>
        <translation>3. Mi gente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start my binder</source>
        <translation>Empezar mi portafolio</translation>
    </message>
    <message>
        <source>Only your name is needed. All else can wait.</source>
        <translation>Solo hace falta tu nombre. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Your binder will be kept in {folder}</source>
        <translation>Tu portafolio se guardará en {folder}</translation>
    </message>
    <message>
        <source>Keep the binder in another folder</source>
        <translation>Guardar el portafolio en otra carpeta</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>Matemáticas</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencias</translation>
    </message>
    <message>
        <source>Language Arts</source>
        <translation>Lengua y literatura</translation>
    </message>
    <message>
        <source>Social Studies</source>
        <translation>Estudios sociales</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Arte</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>Educación física</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ShowChoice</name>
    <message>
        <source>There is no work from this class yet.</source>
        <translation>Todavía no hay trabajos de esta clase.</translation>
    </message>
    <message>
        <source>Go to My work</source>
        <translation>Ir a Mis trabajos</translation>
    </message>
    <message>
        <source>What will you show?</source>
        <translation>¿Qué vas a mostrar?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start my binder</source>
        <translation>Empezar mi portafolio</translation>
    </message>
    <message>
        <source>Open a binder</source>
        <translation>Abrir un portafolio</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Mirar un ejemplo</translation>
    </message>
    <message>
        <source>I am the advisor</source>
        <translation>Soy el guía o la guía</translation>
    </message>
    <message>
        <source>Letters and colors</source>
        <translation>Letras y colores</translation>
    </message>
    <message>
        <source>This is a shared computer: nothing stays behind</source>
        <translation>Computadora compartida: aquí no queda nada</translation>
    </message>
    <message>
        <source>Choose this where others use the same computer. It will forget you and your binder; keep the file yourself, on a stick or in a folder of your own.</source>
        <translation>Elige esto si otras personas usan la misma computadora. Se olvidará de ti y de tu portafolio; guarda tú el archivo, en una memoria USB o en tu propia carpeta.</translation>
    </message>
    <message>
        <source>Your family is coming to school. You will lead the meeting.</source>
        <translation>Tu familia viene a la escuela. Tú vas a dirigir la reunión.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Qué bueno que volviste</translation>
    </message>
    <message>
        <source>Here you get ready for it. It takes a few short sittings, and your words are saved while you type.</source>
        <translation>Aquí te preparas. Toma unos ratos cortos, y tus palabras se guardan mientras escribes.</translation>
    </message>
    <message>
        <source>Go on where you stopped.</source>
        <translation>Sigue donde te quedaste.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Binders</source>
        <translation>Portafolios</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Smaller letters</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>This week I built a volcano, and I can tell why it worked.</source>
        <translation>Esta semana hice un volcán, y puedo contar por qué funcionó.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
</context>
<context>
    <name>SupportChoice</name>
    <message>
        <source>Fill in the blanks of a sentence</source>
        <translation>Llenar los espacios de una frase</translation>
    </message>
    <message>
        <source>Finish a sentence that is begun</source>
        <translation>Terminar una frase empezada</translation>
    </message>
    <message>
        <source>All in their own words</source>
        <translation>Todo con sus propias palabras</translation>
    </message>
    <message>
        <source>How much help should {student} get here, in every class?</source>
        <translation>¿Cuánta ayuda debe recibir {student} aquí, en cada clase?</translation>
    </message>
    <message>
        <source>How much help should {student} get here?</source>
        <translation>¿Cuánta ayuda debe recibir {student} aquí?</translation>
    </message>
    <message>
        <source>As {student} likes</source>
        <translation>Como quiera {student}</translation>
    </message>
    <message>
        <source>{student} meets it this way first, and can take more or less help.</source>
        <translation>{student} lo encuentra así al principio, y puede pedir más o menos ayuda.</translation>
    </message>
</context>
<context>
    <name>SupportSwitch</name>
    <message>
        <source>More help</source>
        <translation>Más ayuda</translation>
    </message>
    <message>
        <source>Less help</source>
        <translation>Menos ayuda</translation>
    </message>
    <message>
        <source>Fill in the blanks</source>
        <translation>Llena los espacios</translation>
    </message>
    <message>
        <source>Finish the sentence</source>
        <translation>Termina la frase</translation>
    </message>
    <message>
        <source>All my own words</source>
        <translation>Todo con mis palabras</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Some answers have two versions now: choose the one you like.</source>
        <translation>Algunas respuestas tienen ahora dos versiones: elige la que te guste.</translation>
    </message>
</context>
<context>
    <name>TermBand</name>
    <message>
        <source>This is your conference of {term}.</source>
        <translation>Esta es tu reunión de {term}.</translation>
    </message>
    <message>
        <source>Back to {term}</source>
        <translation>Volver a {term}</translation>
    </message>
</context>
<context>
    <name>TermRows</name>
    <message>
        <source>You see {term}</source>
        <translation>Ves {term}</translation>
    </message>
    <message>
        <source>Look at {term}</source>
        <translation>Ver {term}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>winter {year}</source>
        <translation>invierno de {year}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>verano de {year}</translation>
    </message>
    <message>
        <source>fall {year}</source>
        <translation>otoño de {year}</translation>
    </message>
    <message>
        <source>Begin {term}</source>
        <translation>Empezar: {term}</translation>
    </message>
    <message>
        <source>Your conference of {term} has begun. Undo takes it back.</source>
        <translation>Tu reunión de {term} ha empezado. Con Deshacer la quitas.</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>My conferences</source>
        <translation>Mis reuniones</translation>
    </message>
    <message>
        <source>Which classes go on?</source>
        <translation>¿Qué clases siguen?</translation>
    </message>
    <message>
        <source>New classes can come in later: in “About me”, at “Classes”.</source>
        <translation>Puedes añadir clases nuevas después: en «Sobre mí», en «Clases».</translation>
    </message>
    <message>
        <source>All my conferences</source>
        <translation>Todas mis reuniones</translation>
    </message>
    <message>
        <source>Your next conference: {term}</source>
        <translation>Tu próxima reunión: {term}</translation>
    </message>
    <message>
        <source>Your name and your people stay. All answers are new.</source>
        <translation>Tu nombre y tus personas se quedan. Todas las respuestas son nuevas.</translation>
    </message>
    <message>
        <source>First you look back at your goals.</source>
        <translation>Primero miras atrás a tus metas.</translation>
    </message>
    <message>
        <source>Your words of {before} stay as they are. You can look at them here.</source>
        <translation>Tus palabras de {before} se quedan como están. Puedes verlas aquí.</translation>
    </message>
    <message>
        <source>Begin {term}</source>
        <translation>Empezar: {term}</translation>
    </message>
</context>
<context>
    <name>ThreeSteps</name>
    <message>
        <source>1. Answer one question at a time. Help is there.</source>
        <translation>1. Contesta una pregunta a la vez. Hay ayuda.</translation>
    </message>
    <message>
        <source>2. Print your pages and your cue cards.</source>
        <translation>2. Imprime tus páginas y tus tarjetas.</translation>
    </message>
    <message>
        <source>3. Lead the meeting. You know what to say.</source>
        <translation>3. Dirige la reunión. Sabes qué decir.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>Elige una hora</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Add these again anyway</source>
        <translation>Añadirlos otra vez de todos modos</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are in.</source>
        <translation>
            <numerusform>%n trabajo ya está aquí.</numerusform>
            <numerusform>%n trabajos ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not get in:</source>
        <translation>
            <numerusform>%n no pudo entrar:</numerusform>
            <numerusform>%n no pudieron entrar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n did not come in.</source>
        <translation>
            <numerusform>Lo detuviste: %n no entró.</numerusform>
            <numerusform>Lo detuviste: %n no entraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: this is here already, as “{title}”.</source>
        <translation>{name}: esto ya está aquí, como «{title}».</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Your words are saved</source>
        <translation>Tus palabras están guardadas</translation>
    </message>
    <message>
        <source>All binders</source>
        <translation>Todos los portafolios</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>All parts and questions</source>
        <translation>Todas las partes y preguntas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Letters and colors</source>
        <translation>Letras y colores</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>My binder</source>
        <translation>Mi portafolio</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation>Ocultar la página</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Remove this answer for good …</source>
        <translation>Quitar esta respuesta para siempre …</translation>
    </message>
    <message>
        <source>This takes your answer and all its earlier versions out of the binder. Nobody can bring them back, not even you.</source>
        <translation>Esto quita del portafolio tu respuesta y todas sus versiones de antes. Nadie puede recuperarlas, ni siquiera tú.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation>Todavía no hay una versión de antes.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esto</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>I am proud of it</source>
        <translation>Me da orgullo</translation>
    </message>
    <message>
        <source>It was hard</source>
        <translation>Fue difícil</translation>
    </message>
    <message>
        <source>It shows how I grew</source>
        <translation>Muestra cómo crecí</translation>
    </message>
    <message>
        <source>An early draft</source>
        <translation>Un primer borrador</translation>
    </message>
    <message>
        <source>The final one</source>
        <translation>La versión final</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Todavía sin título</translation>
    </message>
    <message>
        <source>shown live</source>
        <translation>se muestra en vivo</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>WorkBoard</name>
    <message>
        <source>My work</source>
        <translation>Mis trabajos</translation>
    </message>
    <message>
        <source>Drag a piece to another place, or move it with Alt and the arrow keys. Enter shows it large; Delete takes it out.</source>
        <translation>Arrastra un trabajo a otro lugar, o muévelo con Alt y las flechas. Intro lo muestra grande; Suprimir lo saca.</translation>
    </message>
    <message>
        <source>Gather your work here.</source>
        <translation>Reúne aquí tus trabajos.</translation>
    </message>
    <message>
        <source>No work yet.</source>
        <translation>Todavía no hay trabajos.</translation>
    </message>
    <message>
        <source>Photos, pages, slides, a link: drop them on this page, paste them, or press “Add work”. Something that cannot be a file, like a dance or a model, you can show live.</source>
        <translation>Fotos, páginas, diapositivas, un enlace: suéltalos en esta página, pégalos o pulsa «Añadir trabajos». Lo que no puede ser un archivo, como un baile o una maqueta, lo puedes mostrar en vivo.</translation>
    </message>
</context>
<context>
    <name>WorkDoors</name>
    <message>
        <source>Add work</source>
        <translation>Añadir trabajos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>Mostrarlo en vivo</translation>
    </message>
    <message>
        <source>The link to your work</source>
        <translation>El enlace a tu trabajo</translation>
    </message>
    <message>
        <source>Add this link</source>
        <translation>Añadir este enlace</translation>
    </message>
    <message>
        <source>What will you show? A dance, a model, a game: give it a name.</source>
        <translation>¿Qué vas a mostrar? Un baile, una maqueta, un juego: ponle un nombre.</translation>
    </message>
    <message>
        <source>My robot</source>
        <translation>Mi robot</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Getting your work in: {done} of {of}</source>
        <translation>Tus trabajos están entrando: {done} de {of}</translation>
    </message>
    <message>
        <source>Getting your work in</source>
        <translation>Tus trabajos están entrando</translation>
    </message>
</context>
<context>
    <name>WorkShelf</name>
    <message>
        <source>A class without a name</source>
        <translation>Una clase sin nombre</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Todavía sin clase</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
</context>
<context>
    <name>_ClassCard</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Ms. Ibarra</source>
        <translation>Sra. Ibarra</translation>
    </message>
</context>
<context>
    <name>_GoalCard</name>
    <message>
        <source>Go to the questions about it</source>
        <translation>Ir a sus preguntas</translation>
    </message>
    <message>
        <source>We have met</source>
        <translation>Ya nos reunimos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>First look back</source>
        <translation>Primera revisión</translation>
    </message>
    <message>
        <source>A step is small and clear, like: ten minutes of flash cards in the car to soccer practice.</source>
        <translation>Un paso es pequeño y claro, como: diez minutos de tarjetas de estudio en el carro, camino al fútbol.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>We look back at it on</source>
        <translation>La revisamos el</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Todavía no hay palabras.</translation>
    </message>
    <message>
        <source>Its words come when you meet: on paper it stays blank.</source>
        <translation>Sus palabras llegan en la reunión: en el papel queda en blanco.</translation>
    </message>
    <message>
        <source>{name}: we have met</source>
        <translation>{name}: ya nos reunimos</translation>
    </message>
    <message>
        <source>{name}: go to its questions</source>
        <translation>{name}: ir a sus preguntas</translation>
    </message>
    <message>
        <source>{name}: add a step</source>
        <translation>{name}: agregar un paso</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
</context>
<context>
    <name>_PartCard</name>
    <message>
        <source>What I want to talk about</source>
        <translation>De qué quiero hablar</translation>
    </message>
    <message>
        <source>My dance group</source>
        <translation>Mi grupo de baile</translation>
    </message>
    <message>
        <source>I say it after</source>
        <translation>La digo después de</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Todavía no hay palabras.</translation>
    </message>
    <message>
        <source>{name}: write it</source>
        <translation>{name}: escribirla</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rosa Okafor</source>
        <translation>Rosa Okafor</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Cómo se dice el nombre</translation>
    </message>
    <message>
        <source>Who it is for you</source>
        <translation>Quién es para ti</translation>
    </message>
    <message>
        <source>my grandmother</source>
        <translation>mi abuela</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Escribe una lengua</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Viene como</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>my advisor</source>
        <translation>mi guía</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation>docente</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>amistad</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Por qué viene</translation>
    </message>
    <message>
        <source>she helps me with reading</source>
        <translation>me ayuda con la lectura</translation>
    </message>
    <message>
        <source>Language they read best</source>
        <translation>Lengua en que lee mejor</translation>
    </message>
    <message>
        <source>Why this person is here</source>
        <translation>Por qué viene esta persona</translation>
    </message>
</context>
<context>
    <name>_StepCard</name>
    <message>
        <source>What I do</source>
        <translation>Qué hago</translation>
    </message>
    <message>
        <source>flash cards</source>
        <translation>tarjetas de estudio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>in the car to soccer</source>
        <translation>en el carro, camino al fútbol</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>diez minutos</translation>
    </message>
</context>
</TS>
