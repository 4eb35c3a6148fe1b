// A small housing group in text files, for stories that follow it over weeks.

export const settings = [
  'nom: Les Voisins du Lez', 'langue: fr', 'fuseau: Europe/Paris', 'adresse: tu', 'sujets: Sujets.csv', 'membres: Membres.csv',
  'calendrier: "plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026, lieu : salle commune"', '',
].join('\n');

export const members = [
  'Prénom,Adresse,Sous-groupe,Arrivée', 'Ana,ana@example.org,Jardin,2021-05-01', 'Bilal,bilal@example.org,Bâtiment,2020-01-15',
  'Chloé,chloe@example.org,Finances,2019-09-01', 'Dimitri,,Jardin,2022-03-01', 'Emiko,emiko@example.org,Bâtiment,2018-02-01', 'Farida,farida@example.org,Accueil,2023-10-01', '',
].join('\n');

export const topics = [
  'N°,Sujet,Porté par,Sous-groupe,Temps prévu,État,Pas avant',
  '1,Toiture : choisir le devis,Bilal,Bâtiment,20 min,,', '2,Compost : deuxième bac,Ana,Jardin,10 min,,', '3,Attribution des logements,Farida,Accueil,30 min,,',
  '4,Assurance : renouvellement,Chloé,Finances,15 min,,', '5,Fête des voisins,Farida,Accueil,15 min,,', '6,Local à vélos,Emiko,Bâtiment,10 min,,', '',
].join('\n');

export const files = {
  'tour-de-table.yaml': settings, 'Sujets.csv': topics, 'Membres.csv': members
} as const;
