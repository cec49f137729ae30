import { freshVegetablesAndFruit } from './01-fresh-vegetables-and-fruit';
import { freshMeatFishEggsMilk } from './02-fresh-meat-fish-eggs-milk';
import { riceAndGrains } from './03-rice-and-grains';
import { honeyAndOtherFarmFood } from './04-honey-and-other-farm-food';
import { fastFood } from './05-fast-food';
import { riceAndCerealProducts } from './06-rice-and-cereal-products';
import { vegetableAndFruitProducts } from './07-vegetable-and-fruit-products';
import { meatFishEggMilkProducts } from './08-meat-fish-egg-milk-products';
import { liquidCondiments } from './09-liquid-condiments';
import { otherCondiments } from './10-other-condiments';
import { tea } from './11-tea';
import { otherPlantTea } from './12-other-plant-tea';
import { coffeeAndCocoa } from './13-coffee-and-cocoa';
import { whiteSpirit } from './14-white-spirit';
import { otherAlcoholicDrinks } from './15-other-alcoholic-drinks';
import { bottledWater } from './16-bottled-water';
import { otherSoftDrinks } from './17-other-soft-drinks';
import { functionalFoodAndTraditionalMedicine } from './18-functional-food-and-traditional-medicine';
import { herbalCosmetics } from './19-herbal-cosmetics';
import { essentialOilsAndOtherHerbs } from './20-essential-oils-and-other-herbs';
import { householdHandicrafts } from './21-household-handicrafts';
import { textilesAndGarments } from './22-textiles-and-garments';
import { flowers } from './23-flowers';
import { ornamentalPlants } from './24-ornamental-plants';
import { ornamentalAnimals } from './25-ornamental-animals';
import { communityTourism } from './26-community-tourism';

export {
  freshVegetablesAndFruit,
  freshMeatFishEggsMilk,
  riceAndGrains,
  honeyAndOtherFarmFood,
  fastFood,
  riceAndCerealProducts,
  vegetableAndFruitProducts,
  meatFishEggMilkProducts,
  liquidCondiments,
  otherCondiments,
  tea,
  otherPlantTea,
  coffeeAndCocoa,
  whiteSpirit,
  otherAlcoholicDrinks,
  bottledWater,
  otherSoftDrinks,
  functionalFoodAndTraditionalMedicine,
  herbalCosmetics,
  essentialOilsAndOtherHerbs,
  householdHandicrafts,
  textilesAndGarments,
  flowers,
  ornamentalPlants,
  ornamentalAnimals,
  communityTourism,
};

/** The criteria sets of this edition by number of the product set. */
export const rubrics = /* @__PURE__ */ Object.freeze({
  1: freshVegetablesAndFruit,
  2: freshMeatFishEggsMilk,
  3: riceAndGrains,
  4: honeyAndOtherFarmFood,
  5: fastFood,
  6: riceAndCerealProducts,
  7: vegetableAndFruitProducts,
  8: meatFishEggMilkProducts,
  9: liquidCondiments,
  10: otherCondiments,
  11: tea,
  12: otherPlantTea,
  13: coffeeAndCocoa,
  14: whiteSpirit,
  15: otherAlcoholicDrinks,
  16: bottledWater,
  17: otherSoftDrinks,
  18: functionalFoodAndTraditionalMedicine,
  19: herbalCosmetics,
  20: essentialOilsAndOtherHerbs,
  21: householdHandicrafts,
  22: textilesAndGarments,
  23: flowers,
  24: ornamentalPlants,
  25: ornamentalAnimals,
  26: communityTourism,
});
