const TABLE = `aoife: eefa efa eafa eva|aisling: ashling ashlin aishling|caoimhe: keeva kweeva kiva queeva|cillian: killian kilian|ciara: keira kira|cian: kian keean
clodagh: cloda|dearbhla: dervla|diarmuid: dermot|eimear: emer eemer|eoghan: owen owan eoin|eoin: owen|gráinne: grawnya|laoise: leesha|mairead: mawraid|niamh: neve neeve nieve neave niav neev|oisin: osheen usheen ushin
oonagh: una|padraig: porrick|roisin: rosheen roshin|ruairi: rory|sadhbh: sive|saoirse: sirsha sersha seersha searsha seersha|siobhan: shivon shevaun chevonne|sinead: shinade|tadhg: tige tiger taig
angharad: anharad|catrin: katrin|cerys: keris kerys|dafydd: davith|eilidh: ailey aylee ayley|ffion: fion fionn|gethin: gethyn|gwenllian: gwenlian|iolo: yolo|ioan: yowan|llewelyn: lewellyn llewellyn luellin|mhairi: vari vahri|rhys: reece rees reese
rhiannon: reeannon rianon|seren: serren|sian: sharn|sion: shon|tomos: thomos|hamish: haymish|ruaridh: rory|wojciech: voytek woyciech|zuzanna: suzanna|krzysztof: kristof christoph|grzegorz: gregor
aaliyah: aliyah aleah aaliya|aisha: ayesha aysha iesha|muhammad: mohammed mohamed mohammad|yusuf: yousef yusef|zainab: zaynab|oluwaseun: oluwashon|chiamaka: chamaka|harpreet: harprit|gurpreet: gurprit|jaspreet: jasprit|xavier: zavier|siân: sharn`;

/** How a name is written by ear, beyond one wrong letter: spelling to names. By hand. */
function read(table: string): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const row of table.split(/[|\n]/)) {
    const [name = '', forms = ''] = row
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .split(':');
    for (const form of forms.trim().split(' ')) spellings.set(form, [...(spellings.get(form) ?? []), name.trim()]);
  }
  return spellings;
}

export const SPELLINGS = read(TABLE);
