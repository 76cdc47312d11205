/** Reports of different events, written for this test: no two say the same, though all are news. */
export const UNRELATED: readonly string[] = [
  'The ferry to Holm ran aground in thick fog on Tuesday.\n\nAll 84 passengers were taken off by lifeboats. The captain, who has sailed the route for twenty years, said the radar had failed an hour earlier.\n\nDivers will look at the hull tomorrow.',
  'Teachers in the northern province walked out on Monday over unpaid wages.\n\nThe union said that three in four schools were closed. A ministry spokeswoman promised that arrears would be settled by the end of the month.\n\nParents gathered in front of the town hall.',
  'Scientists have found a new species of frog in a cave near Lumbara.\n\nIt is no bigger than a thumbnail and has no eyes. “We thought that it was a pebble,” said Ines Varga, who led the expedition.\n\nThe find is described in a journal of zoology.',
  'The central bank raised its key rate to 4.5 percent, the highest since 2008.\n\nInflation has eased, but rents keep rising, the governor said. Analysts had expected no change.\n\nShares fell after the announcement.',
  'Oskar Lind won the marathon of Tarrin in two hours and six minutes.\n\nHe broke away from his rivals on the last hill. The favourite gave up after thirty kilometres with a cramp.\n\nMore than 20,000 runners took part.',
  'A court in Velden has acquitted the former mayor of taking bribes.\n\nThe judges found that a recording had been cut. Prosecutors said that they would appeal.\n\nThe trial had lasted for fourteen months.',
  'Heavy rain has flooded the old quarter of Masso for the third time this year.\n\nShopkeepers carried their goods to upper floors. Firefighters pumped water out of a hospital cellar.\n\nThe river is expected to fall from Thursday.',
  'The museum of glass opens a new wing with 300 works from private collections.\n\nThe building by Ruth Adeyemi stands on steel legs above a canal. Admission is free on Sundays.\n\nThe oldest piece is a Roman bowl.',
  'A software fault grounded flights at four airports for most of Friday.\n\nThe controllers went back to paper strips. The operator blamed an update that had been tested for only one night.\n\nTravellers slept on camp beds in the terminal.',
  'Farmers are warning of a poor olive harvest after a spring without bees.\n\nThe yield may be half of last year’s, the growers’ association estimates. A litre of oil already costs twelve euros.\n\nSome have begun to plant almonds.',
  'The opera of Brask has called off its season because the roof may fall in.\n\nTickets will be refunded. The orchestra will play in a disused tram depot until repairs are finished.\n\nThe city council votes on the costs in March.',
  'A rocket with a weather satellite lifted off from Karoo at dawn.\n\nTwo earlier attempts had been broken off because of wind. The satellite will measure how warm the sea is.\n\nThe first pictures are expected in a week.',
];
