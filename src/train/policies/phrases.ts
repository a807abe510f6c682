/**
 * Sentences as school policies have them, written for this project. `# heading`, `> lead-in of a list`, then one a line:
 * place, person and categories, or `none` for what asks nothing.
 */
export const PHRASES = `
# Personal use of social media by staff
> Staff must not:
draft staff confidential | talk online about matters that were discussed in briefings or staff meetings
draft staff confidential | let anyone outside know of staffing changes before they are announced
draft staff confidential | discuss work-related issues on their pages
draft staff pupil-info | refer to any pupil, whether or not they could be recognised
draft staff pupil-info,pupil-name | identify children or their families in anything they write
draft staff pupil-info | comment on a pupil's behaviour, progress or needs
draft staff pupil-name | put the names of children on their own pages
draft staff criticism | run down colleagues, leaders or governors
draft staff criticism | post anything that could harm the standing of the trust
draft staff criticism,offensive | behave online in a way that lets the profession down
draft staff criticism,offensive | do anything that could damage the school's reputation
draft staff criticism,offensive | bring the school into disrepute
draft staff criticism,offensive | act in a way which would call into question their fitness to teach
draft staff criticism | air grievances about work
draft staff criticism | mock parents, even in jest
draft staff offensive | pass on jokes which others may find sexist or racist
draft staff offensive | harass, bully or intimidate anyone
draft staff offensive | use foul or abusive language
draft staff offensive | forward material that is unsuitable or extreme
draft staff allegation | make claims about people which they cannot prove
draft staff allegation | publish anything libellous or untrue about another person
draft staff allegation | repeat gossip and rumour about members of the community
draft staff pupil-contact | message pupils privately, whatever the app
draft staff pupil-contact | give pupils their own telephone number
draft staff pupil-contact | hold conversations with parents by direct message
draft staff pupil-contact | use their own accounts to speak with families
draft staff pupil-contact | get in touch with children outside school systems
draft staff location | say where a class is going, or check in while on a visit
draft staff location | share the time and place of trips before they are over
draft staff school-voice | present their own opinions as those of the school
draft staff school-voice | claim to speak for the academy
draft staff media | answer questions from reporters
draft staff media | comment to newspapers or broadcasters about the school
draft staff copyright | copy other people's work without leave
image staff image-child | upload photographs or film of children in our care
image staff image-child | take pictures of pupils with their own phones
image staff image-child | show pupils' faces, even blurred
image staff image-adult | post pictures of workmates who have not agreed
image staff image-adult | share photographs of colleagues from a staff event unless they are happy with it
image staff image-branding,school-identity | use the school badge, crest or letterhead
image staff image-branding,school-identity | be seen in school uniform or with their lanyard in pictures
image staff image-text | photograph whiteboards, registers or documents
image staff image-explicit | post pictures of themselves in a state of undress
profile staff school-identity | name their place of work in their biography
profile staff school-identity | list the school as their employer
profile staff school-identity | disclose where they work
profile staff school-identity | associate their profile with the school
connection staff | accept a request from a pupil
connection staff | have children on the roll among their contacts
connection staff | follow pupils or let them follow
connection staff | befriend former pupils who are under eighteen
connection staff | link with parents of the children they teach
context staff | go on social networks when they should be working
context staff | use the school's wi-fi or computers for private browsing
context staff | check their phones in front of children
context staff | post under a false name about the school
checklist staff | use their work e-mail to open a private account
checklist staff | share their log-in with others
> All staff should:
checklist staff | set their profiles so that only friends can see them
checklist staff | go over their privacy settings each term
checklist staff | choose strong passwords and change them
checklist staff | close accounts that they no longer use
checklist staff | search for their own name now and again
checklist staff | check photographs in which they have been tagged
checklist staff | switch off location on their phone
checklist staff | go through their friends and followers from time to time
checklist staff | keep their home address and number to themselves
checklist staff | sign to show that they have read this policy
checklist staff | use a user name that is hard to find
checklist staff | log off when they leave a machine
advice staff | ask themselves whether they would be happy for a parent to read it
advice staff | remember that nothing posted can be taken back
advice staff | think before they post
advice staff | assume that anything they write may be seen by anyone
advice staff | keep work and private life apart
advice staff tone | stay polite where they disagree
advice staff tone | wait before they answer when they are cross
advice staff | know the rules of the site they use
contact staff | speak with the headteacher when they are unsure
contact staff | let the safeguarding lead know if a pupil gets in touch
contact staff | report anything which worries them
contact staff abuse-reply | keep a copy of abusive posts and not answer back
contact staff | tell their line manager if they are being harassed online
contact staff disclosure | pass any worry about a child to the designated safeguarding lead at once
contact staff | own up to mistakes straight away
connection staff | decline invitations from pupils
connection staff | tell the head about friendships that were there before
connection staff | take care before they add parents
draft staff criticism,offensive | be courteous and professional in all that they write
draft staff criticism,offensive | keep up the standards expected of their profession
draft staff school-voice | make plain that opinions are their own
draft staff pupil-info | protect the privacy of families
draft staff pupil-info,pupil-name | keep to data protection law
draft staff confidential | keep confidences
draft staff pupil-contact | use official channels alone to reach parents
draft staff pupil-contact | keep a professional distance from pupils
# Staff conduct online
draft staff pupil-contact | Contact with families takes place by way of the school's own systems.
draft staff pupil-contact | Any communication with students must be through school e-mail.
draft staff pupil-contact | Staff are not to correspond with learners by personal accounts.
connection staff | Teachers do not follow students on any platform.
connection staff | No member of staff may be friends online with a current pupil.
connection staff | It is unwise to accept former students as friends until they are adults.
connection staff | Existing friendships with parents should be declared to the Principal.
image staff image-child | No images of pupils may appear on personal accounts.
image staff image-child | Photographs taken in school stay in school.
image staff image-branding,school-identity | The trust's logo is not for personal use.
draft staff confidential | Information gained at work is not to be shared online.
draft staff confidential,pupil-info | What is learnt in the course of employment must never be published.
draft staff criticism | Criticism of the school or its leaders is a matter for the grievance procedure, not for social media.
draft staff offensive | Language that insults people for who they are is never acceptable.
draft staff offensive | Liking or sharing such content counts as posting it.
draft staff media | Enquiries from the press go to the head.
draft staff criticism,offensive | Employees are expected to behave online as they would at work.
advice staff | Material may be copied and passed on beyond those it was meant for.
advice staff | Even closed groups are not private.
advice staff | Employees are answerable for what they publish.
advice staff | Breaking this policy may lead to action under the disciplinary procedure.
context staff | Personal use of social media is confined to breaks.
context staff | Phones are put away during lessons.
context staff | This policy applies to all employees, governors, volunteers and contractors.
context staff | It applies in and out of school hours and whatever device is used.
context staff | Social media includes blogs, forums, video sharing and messaging apps.
context staff | The policy is reviewed every year.
contact staff | Questions about this policy go to the head.
contact staff | Staff who are targeted online can turn to their union or to the helpline.
contact staff | Concerns about wrongdoing may be raised under the whistleblowing policy.
outside staff | The school may monitor use of its network.
# Official school accounts
> Those who post for the school must:
official official image-child | make sure that consent has been given for each picture
official official pupil-name | never put a name to a face
official official pupil-name | use no surnames
official official pupil-info | say nothing about any one child
official official pupil-info | move talk about a child to the telephone
official official confidential | not publish what is commercially sensitive
official official criticism,offensive | stay courteous and balanced
official official copyright | have the right to use what they share, and name its maker
official official commitment | not promise anything on behalf of the school
official official link | open every link before it is shared
official official location | post about trips only once everyone is back
official official pupil-contact | not chat with pupils or parents in private messages
official official | have another person read it first
official official | ask a senior leader when it may cause controversy
official official | keep the password safe and change it when somebody leaves
official official | use the school's e-mail address to register
official official | write in a friendly but professional voice
official official | stay neutral in politics
official official | say who is posting
official official image-text | check the background for names and screens
official official | describe each picture in words
official official allegation,copyright,confidential | keep to the laws on defamation, copyright and confidentiality
# Running the accounts
outside leaders | A new account needs the head's agreement in writing.
outside leaders | The head keeps a list of the accounts and who may use them.
outside leaders | Abusive comments are hidden and those who make them blocked.
outside leaders | Leaders make sure that all staff are trained each year.
outside leaders | The governors will be told how the policy has worked.
outside leaders | Accounts are looked at every day, and questions answered within a working day.
# Pupils
outside pupils | Pupils must not bring phones into class.
outside pupils | Children should tell an adult if they see something that upsets them.
outside pupils | Pupils must not try to befriend their teachers.
outside pupils | Students should keep their details private and use strong passwords.
outside pupils | Learners are taught to be kind online.
outside pupils | No pupil may film others.
# Parents and carers
outside parents | Parents must not post pictures of other people's children.
outside parents | Parents are asked to raise concerns with the school and not online.
outside parents | Parents should not send friend requests to staff.
outside parents | Carers are expected to be respectful in class groups.
outside parents | Families should check which apps their children use.
# Other members of our community
outside community | Visitors must not take photographs on the premises.
outside community | Hirers and clubs are asked not to tag the school.
# Introduction
none | We recognise that social media has many benefits.
none | The purpose of this policy is to protect pupils, staff and the school.
none | This policy aims to encourage safe and positive use.
none | Social media is part of everyday life.
none | There are risks to children, such as grooming and bullying.
none | It should be read with the safeguarding policy and the code of conduct.
none | The policy takes account of current guidance and law.
none | We believe that children should be safe online.
none | Everybody has the right to a private life.
none | Nothing here limits the right to belong to a union or to hold a belief.
none | The school respects privacy and does not look through personal accounts.
# Breaches
none | Reports will be looked into promptly and fairly.
none | The head will decide what happens next.
none | Where a crime may have been committed, the police will be told.
none | Support will be offered to those affected.
none | The senior leader will carry out an investigation.
none | A record will be kept of the outcome.
none | Parents will be informed of the outcome.
none | The school will take any concern seriously.
# Y staff
> Ni ddylai staff:
draft staff pupil-contact | cysylltu â disgyblion na'u rhieni drwy gyfrifon personol
draft staff pupil-contact | anfon negeseuon preifat at ddysgwyr
draft staff confidential | rhannu gwybodaeth gyfrinachol am yr ysgol
draft staff pupil-info,pupil-name | enwi disgyblion na sôn amdanynt
draft staff criticism | beirniadu cydweithwyr, rhieni na'r ysgol
draft staff offensive | postio dim sy'n sarhaus, yn hiliol neu'n fygythiol
draft staff criticism,offensive | dwyn anfri ar yr ysgol
draft staff allegation | gwneud honiadau am bobl
draft staff location | dweud ble mae'r plant ar daith
draft staff school-voice | siarad ar ran yr ysgol
draft staff copyright | torri hawlfraint
image staff image-child | rhoi lluniau o blant ar eu tudalennau
image staff image-branding,school-identity | defnyddio logo neu arfbais yr ysgol
image staff image-adult | postio lluniau o gydweithwyr heb ganiatâd
profile staff school-identity | nodi enw'r ysgol ar eu proffil
connection staff | derbyn disgyblion na chyn-ddisgyblion yn ffrindiau
connection staff | dilyn disgyblion ar y cyfryngau cymdeithasol
context staff | defnyddio cyfryngau cymdeithasol yn ystod gwersi
context staff | defnyddio dyfeisiau'r ysgol at ddibenion personol
> Dylai staff:
checklist staff | wirio eu gosodiadau preifatrwydd bob tymor
checklist staff | defnyddio cyfrineiriau cryf
checklist staff | diffodd gwasanaethau lleoliad
contact staff | roi gwybod i'r pennaeth am unrhyw bryder
contact staff disclosure | riportio pryderon diogelu i'r person diogelu dynodedig
contact staff | ofyn am gyngor os ydynt yn ansicr
advice staff | feddwl cyn postio
advice staff | gofio nad oes dim yn wirioneddol breifat ar-lein
draft staff criticism,offensive | ymddwyn yn broffesiynol ac yn barchus bob amser
draft staff media | gyfeirio newyddiadurwyr at y pennaeth
# Cyfrifon swyddogol yr ysgol
official official image-child | Rhaid cael caniatâd rhieni cyn rhannu llun o blentyn.
official official pupil-name | Ni chaiff enwau llawn disgyblion eu defnyddio.
official official | Dylai ail berson ddarllen pob neges cyn ei phostio.
official official | Rhaid cadw'r cyfrinair yn ddiogel.
# Disgyblion
outside pupils | Ni ddylai disgyblion ffilmio neb.
# Rhieni
outside parents | Gofynnir i rieni beidio â rhannu lluniau o blant eraill.
# Cyflwyniad
none | Mae'r polisi hwn yn nodi sut y defnyddir cyfryngau cymdeithasol yn yr ysgol.
none | Mae gan gyfryngau cymdeithasol lawer o fanteision.
context staff | Mae'r polisi hwn yn berthnasol i bob aelod o staff, llywodraethwyr a gwirfoddolwyr.
context staff | Caiff y polisi ei adolygu'n flynyddol.
# What we ask of everybody who works here
> Please do not
draft staff pupil-info | tell stories about children, even sweet ones with no name
draft staff pupil-info | mention a child's health, needs, home or family
draft staff pupil-info,pupil-name | write so that a child or family can be worked out
draft staff confidential | pass on what is said in the staffroom
draft staff confidential | talk about who is off, who is leaving or who is in trouble
draft staff confidential | post results before they are out
draft staff criticism | moan about work, the boss or the children
draft staff criticism | vent about parents or workmates
draft staff criticism,offensive | let the side down online
draft staff offensive | be rude, crude or cruel to anyone
draft staff allegation | spread rumours or accuse people
draft staff pupil-contact | chat with children or parents on your own phone or account
draft staff pupil-contact | swap numbers with pupils
draft staff pupil-contact | answer parents in group chats; ask them to ring the office
draft staff location | post from a trip while you are still there
draft staff school-voice | make it look as if you speak for us
draft staff media | talk to journalists yourself
draft staff copyright | use music or pictures that are not yours
image staff image-child | photograph the children on your own phone
image staff image-child | share any picture with a child in it
image staff image-adult | put up pictures of workmates without asking
image staff image-branding,school-identity | wear your lanyard, badge or uniform in photos you post
image staff image-text | let screens, lists or display boards show in a picture
profile staff school-identity | say on your page where you work
connection staff | add or follow children, now or after they leave
connection staff | become online friends with mums and dads
connection staff | keep children among your followers
context staff | scroll on your phone while you are with the children
context staff | go online for yourself on our computers
context staff | hide behind a made-up name
> Please
checklist staff | keep your accounts private
checklist staff | look at who can see your old posts
checklist staff | use a long password and a second step to log in
checklist staff | check what comes up when you search for yourself
checklist staff | turn off tagging and location
checklist staff | tidy your list of friends once a year
checklist staff | keep a private e-mail address for private accounts
checklist staff | sign the form each year
connection staff | turn down requests from pupils
connection staff | tell us if you already know a family well
contact staff | ask the head if in doubt
contact staff | tell us quickly if you have made a mistake
contact staff | come to us if you are picked on online
contact staff abuse-reply | save the evidence and do not reply
contact staff disclosure | tell the safeguarding lead if a child may be at risk
contact staff | tell the deputy if a pupil messages you
contact staff | talk to your union if you are worried
advice staff | imagine a parent reading it
advice staff | remember that screenshots last
advice staff tone | sleep on it when you are upset
advice staff | keep your two lives separate
draft staff school-voice | say that the view is yours
draft staff media | send reporters to the office
draft staff pupil-contact | use the office phone or school e-mail for families
draft staff criticism,offensive | be kind and professional
# Our own page
official official image-child | We show a child only where the form says yes.
official official image-child | Pictures are checked against the list of permissions.
official official pupil-name | We never give names with pictures.
official official pupil-info | Nothing about one child is put on the page.
official official pupil-info,pupil-contact | Questions about one child are answered by telephone.
official official location | Trips are told of afterwards.
official official copyright | We use our own pictures and music.
official official | Somebody else looks over each post.
official official | Only the named people may post.
official official | The password is changed when anyone leaves.
official official criticism,offensive | Posts are warm, fair and polite.
official official | Nothing political goes on the page.
official official confidential | We announce nothing before it is agreed.
outside leaders | The manager takes down what is unkind.
outside leaders | The manager agrees to new pages.
outside leaders | The committee looks at the page each term.
# Consequences and review
advice staff | Anyone who breaks these rules may face disciplinary action.
advice staff | Serious cases may end in dismissal or a referral to the regulator.
context staff | We look at this policy again each year.
outside staff | Use of our network is logged.

# Conduct
> All staff must:
draft staff pupil-name | never name a child in what they post
draft staff pupil-name | never give a pupil's name on social networks
draft staff pupil-name | keep pupils' names to themselves online
draft staff pupil-name | not write the names of pupils on social media
draft staff pupil-info | never write about a pupil, named or not
draft staff pupil-info | not discuss children or families on social media
draft staff confidential | never share what is confidential
draft staff confidential | not talk of school business on social media
draft staff criticism | never speak ill of the school or its people
draft staff criticism | not complain about colleagues on social media
draft staff offensive | never post what is offensive or abusive
draft staff pupil-contact | never message a pupil from a private account
draft staff pupil-contact | not write to parents on social media
draft staff location | never say on social media where pupils are
draft staff school-identity | not name the school they work at in posts
draft staff school-voice | never speak for the school without leave
draft staff media | not answer journalists on social media
draft staff allegation | never accuse anybody online
image staff image-child | never post a picture of a pupil
image staff image-child | not put pupils' photographs on social media
image staff image-adult | not share pictures of colleagues without asking
image staff image-branding | never show the school's logo on their own pages
connection staff | never add a pupil as a friend
connection staff | not follow parents on social media
profile staff school-identity | not name their employer in their profile
checklist staff | keep their accounts private
checklist staff | never share a password
context staff | not go on social media in lessons
contact staff | tell the headteacher of any contact from a pupil
contact staff | ask when they are not sure
`;
